import { browser } from 'wxt/browser';

/** Opens the channel's page in a tab of its own. */
export function openChannel(channelId: string): void {
  const url = new URL(browser.runtime.getURL('/dashboard.html'));
  url.searchParams.set('channel', channelId);
  void browser.tabs.create({ url: url.href });
}
