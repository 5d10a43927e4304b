import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import type { ChatRow } from '@/lib/storage/ai-rows';
import { database } from '@/lib/storage/database';
import { storageProblem } from '@/lib/storage/room';

/** What a conversation is about. */
export interface ChatSubject {
  scope: ChatRow['scope'];
  scopeId: string;
  /** For people. */
  title: string;
}

export interface Chats {
  isLoaded: boolean;
  /** Why nothing can be kept; `null` where it can. */
  problem: ProblemCode | null;
  /** Of the one that is open; `null` for a new one. */
  id: string | null;
  /** `null` also for the moment after one was opened. */
  chat: ChatRow | null;
  /** Another whenever another conversation is shown; not when a new one gets its id. */
  session: number;
  /** `null` begins a new one with the next question. */
  open: (id: string | null) => void;
}

/** Which was opened last, by what it is about, for as long as the panel is open. `null` is a new one. */
const opened = new Map<string, string | null>();

/**
 * The conversation about a video or channel: the last one by itself, or the one that was opened.
 *
 * @param subject the same for the life of the component; `null` for what nothing can be kept about.
 */
export function useChats(subject: ChatSubject | null): Chats {
  const key = `${subject?.scope}|${subject?.scopeId}`;
  const [chosen, setChosen] = useState(() => opened.get(key));
  const loaded = useLiveQuery(() => loadChat(subject?.scopeId ?? null, chosen), [subject?.scopeId, chosen]);
  const isFresh = loaded?.chosen === chosen;
  const chat = isFresh ? (loaded?.chat ?? null) : null;
  const id = isFresh ? (chat?.id ?? null) : (chosen ?? null);
  const session = useSession(id);
  return {
    isLoaded: loaded !== undefined,
    problem: loaded?.problem ?? null,
    id,
    session,
    chat,
    open: (id) => {
      opened.set(key, id);
      setChosen(id);
    },
  };
}

function useSession(id: string | null): number {
  const [shown, setShown] = useState({ id, session: 0 });
  if (shown.id === id) return shown.session;
  const session = shown.id === null ? shown.session : shown.session + 1;
  setShown({ id, session });
  return session;
}

interface Loaded {
  chat: ChatRow | null;
  problem: ProblemCode | null;
  chosen: string | null | undefined;
}

async function loadChat(scopeId: string | null, chosen: string | null | undefined): Promise<Loaded> {
  try {
    return { chat: await findChat(scopeId, chosen), problem: null, chosen };
  } catch (error) {
    const problem = problemCodeOf(storageProblem(error));
    if (problem === null) throw error;
    return { chat: null, problem, chosen };
  }
}

async function findChat(scopeId: string | null, chosen: string | null | undefined): Promise<ChatRow | null> {
  if (scopeId === null || chosen === null) return null;
  if (chosen !== undefined) return (await database.chats.get(chosen)) ?? null;
  const known = await database.chats.where('scopeId').equals(scopeId).sortBy('updatedAt');
  return known.at(-1) ?? null;
}
