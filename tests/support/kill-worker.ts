import type { BrowserContext, Page } from '@playwright/test';

/**
 * Ends the extension's background as the browser does after thirty idle seconds: globals and timers are gone, the next
 * message starts a new one. Resolves when the worker is really gone.
 */
export async function killWorker(context: BrowserContext, page: Page): Promise<void> {
  const worker = context.serviceWorkers()[0];
  const closed = worker?.waitForEvent('close');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await closed;
  await session.detach();
}
