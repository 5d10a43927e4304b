import type { BrowserContext } from '@playwright/test';
import { findWorker } from '../../tests/support/chromium.ts';

/** The extension's name for the tab that shows an address. */
export async function tabIdOf(context: BrowserContext, url: string): Promise<number> {
  const worker = await findWorker(context);
  const id = await worker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({ url: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'] });
    return tabs.find((tab) => tab.url === address)?.id ?? null;
  }, url);
  if (id === null) throw new Error(`No tab shows ${url}.`);
  return id;
}
