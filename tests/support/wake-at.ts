import type { BrowserContext, Page } from '@playwright/test';
import { findWorker } from './chromium.ts';

/** Starts the background as its alarm does, with a clock that is so much later. `page` is one of Limelight's own. */
export async function wakeAt(context: BrowserContext, page: Page, laterMs: number): Promise<void> {
  const send = (type: string, data: unknown): Promise<unknown> =>
    page.evaluate((message) => chrome.runtime.sendMessage(message), { id: 1, type, data, timestamp: Date.now() });
  await send('dismissEvents', { id: 999_999 });
  const worker = await findWorker(context);
  await worker.evaluate((ms) => {
    Date.now = () => Math.round(performance.timeOrigin + performance.now() + ms);
  }, laterMs);
  // There is no such job: what is left of the message is the waking.
  await send('retryJob', { id: 'none' });
}
