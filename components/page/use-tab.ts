import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The browser tab a panel is about. `url` is known on YouTube only: Limelight has no permission for other sites. */
export interface TabInfo {
  id: number;
  windowId: number;
  url: string | null;
}

/** The tab named by `?tab=<id>`, which a popped-out panel keeps to; `null` follows the active tab of the window. */
export function pinnedTabId(search: string): number | null {
  const id = Number.parseInt(new URLSearchParams(search).get('tab') ?? '', 10);
  return Number.isSafeInteger(id) ? id : null;
}

export async function loadTab(pinnedId: number | null): Promise<TabInfo | null> {
  const tab =
    pinnedId === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(pinnedId).catch(() => undefined); // The pinned tab may be closed.
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId, url: tab.url ?? null };
}

/** Follows the tab: another one activated, or the same one navigated. */
export function useTab(pinnedId: number | null, initial: TabInfo | null): TabInfo | null {
  const [tab, setTab] = useState(initial);
  useEffect(() => {
    let isCurrent = true;
    const refresh = (): void => {
      void loadTab(pinnedId).then((next) => {
        if (isCurrent) setTab((last) => (isSame(last, next) ? last : next));
      });
    };
    refresh();
    browser.tabs.onActivated.addListener(refresh);
    browser.tabs.onUpdated.addListener(refresh);
    browser.tabs.onRemoved.addListener(refresh);
    return () => {
      isCurrent = false;
      browser.tabs.onActivated.removeListener(refresh);
      browser.tabs.onUpdated.removeListener(refresh);
      browser.tabs.onRemoved.removeListener(refresh);
    };
  }, [pinnedId]);
  return tab;
}

function isSame(a: TabInfo | null, b: TabInfo | null): boolean {
  return a?.id === b?.id && a?.url === b?.url && a?.windowId === b?.windowId;
}
