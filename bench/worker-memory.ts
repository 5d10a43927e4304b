import type { BrowserContext } from '@playwright/test';

interface HeapUsage {
  usedSize: number;
  embedderHeapUsedSize: number;
  backingStorageSize: number;
}

/**
 * What is alive in the background, in bytes: objects and texts of its scripts, the browser's objects behind them, and
 * buffers. Garbage is collected before.
 */
export async function measureWorkerBytes(context: BrowserContext): Promise<number> {
  const worker = await attachToWorker(context);
  await worker.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await worker.send<HeapUsage>('Runtime.getHeapUsage');
  await worker.detach();
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** Playwright has sessions with pages only: one with the browser passes messages on to the worker and back. */
async function attachToWorker(context: BrowserContext) {
  const session = await context.browser()?.newBrowserCDPSession();
  const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
  );
  if (!session || !target) throw new Error('There is no background to be measured.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  let lastId = 0;
  return {
    send<T>(method: string): Promise<T> {
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        session.on('Target.receivedMessageFromTarget', ({ message }) => {
          const received = JSON.parse(message) as { id?: number; result?: T };
          if (received.id === id && received.result) resolve(received.result);
        });
        const message = JSON.stringify({ id, method });
        session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
      });
    },
    detach: () => session.detach(),
  };
}
