import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useRef, useState } from 'react';
import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import { database } from '@/lib/storage/database';
import { orElseWithoutDatabase } from '../page/or-else-without-database';
import { countMessages, loadNewestIds } from './load-messages';

export interface MessageWindow {
  isLoaded: boolean;
  /** The newest, oldest first. */
  ids: string[];
  /** As they were when they came into the window. */
  first: ReadonlyMap<string, ChatMessageRow>;
  /** There are older ones. */
  hasEarlier: boolean;
  showEarlier: () => void;
}

/** Drawn in the first picture: more than a panel can show. */
const FIRST = 6;
const STEP = 30;
const NONE: string[] = [];

/**
 * The newest messages of a conversation, and more of them on demand.
 *
 * @param chatId the same for the life of the component; `null` for a conversation that has not begun.
 */
export function useMessageWindow(chatId: string | null): MessageWindow {
  const [limit, setLimit] = useState(STEP);
  const first = useRef(new Map<string, ChatMessageRow>());
  const loaded = useLiveQuery(
    () => orElseWithoutDatabase({ ids: NONE, total: 0 }, () => loadWindow(chatId, limit, first.current)),
    [chatId, limit],
  );
  // Every word of an answer has the ids loaded again; the list is another only when they are.
  const ids = useSame(loaded?.ids ?? NONE);
  // What is further up is drawn in pauses, so that a long conversation opens at once.
  const depth = useDeferredValue(ids.length === 0 ? FIRST : limit);
  return {
    isLoaded: loaded !== undefined,
    ids: ids.slice(-depth),
    first: first.current,
    hasEarlier: (loaded?.total ?? 0) > ids.length,
    showEarlier: () => setLimit((now) => Math.min(now, ids.length) + STEP),
  };
}

/** @param first is given the rows that are not in it yet: who draws one follows it from then on. */
async function loadWindow(chatId: string | null, limit: number, first: Map<string, ChatMessageRow>) {
  if (chatId === null) return { ids: NONE, total: 0 };
  const [ids, total] = await Promise.all([loadNewestIds(chatId, limit), countMessages(chatId)]);
  const fresh = ids.filter((id) => !first.has(id));
  if (fresh.length > 0) {
    for (const row of await database.chatMessages.bulkGet(fresh)) if (row) first.set(row.id, row);
  }
  return { ids, total };
}

function useSame(ids: string[]): string[] {
  const kept = useRef(ids);
  if (kept.current.join() !== ids.join()) kept.current = ids;
  return kept.current;
}
