import { Chat } from '../chat/chat';
import { pinnedTabId, useTab } from '../page/use-tab';
import { wishCheck } from '../score/wanted-check';
import type { TabProps } from './tab';

/** Questions about the video or draft in the tab, and about its channel. */
export function ChatTab({ row, draft, openTab }: TabProps) {
  const tab = useTab(pinnedTabId(location.search), null);
  const openCheck =
    openTab &&
    ((id: string): void => {
      wishCheck(id);
      openTab('score');
    });
  return <Chat row={row} draft={draft} tabId={draft?.tabId ?? tab?.id ?? null} openCheck={openCheck ?? null} />;
}
