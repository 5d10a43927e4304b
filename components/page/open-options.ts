import { browser } from 'wxt/browser';

/** Opens one section of Options in a tab of its own: `openOptionsPage` knows no sections. */
export function openOptions(section: 'youtube' | 'requests' | 'keywords' | 'ai'): void {
  void browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${section}` });
}
