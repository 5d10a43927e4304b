import { pinnedTabId, useTab } from '../page/use-tab';
import { wishCheck } from '../score/wanted-check';
import { Writing } from '../writing/writing';
import type { TabProps } from './tab';

/** Titles, descriptions, chapters and more, written for the video or draft in the tab. */
export function WriteTab({ row, draft, openTab }: TabProps) {
  const tab = useTab(pinnedTabId(location.search), null);
  const openCheck =
    openTab &&
    ((id: string): void => {
      wishCheck(id);
      openTab('score');
    });
  return <Writing row={row} draft={draft} tabId={draft?.tabId ?? tab?.id ?? null} openCheck={openCheck ?? null} />;
}
