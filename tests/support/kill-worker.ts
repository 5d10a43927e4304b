import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/**
 * Ends the extension's background as the browser does after thirty idle seconds: globals and timers are gone, the next
 * message starts a new one. Resolves when the browser says that none is running.
 */
export async function killWorker(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const stopped = whenStopped(session);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

function whenStopped(session: CDPSession): Promise<void> {
  return new Promise((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const ours = versions.filter(({ scriptURL }) => scriptURL.startsWith('chrome-extension://'));
      if (ours.length > 0 && ours.every(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
}
