import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { orElseWithoutDatabase } from '../page/or-else-without-database';
import { findNewest } from './load-messages';
import { recoverAnswers, type Turn } from './turns';

/** How often it is asked after an answer that this page did not ask for: often enough to keep its background alive. */
const LOOK_MS = 20_000;

/** The state of the newest answer; `null` before there is one. */
export type AnswerState = 'running' | 'done' | 'stopped' | 'interrupted' | 'failed' | null;

/**
 * Follows the newest answer. One that runs without this page having asked may be left over from a background that died, or
 * from a panel that was closed over it: either way somebody has to see to it.
 */
export function useAnswerState(chatId: string | null, turn: Turn): AnswerState {
  const state = useLiveQuery(() => orElseWithoutDatabase(null, () => loadState(chatId)), [chatId]) ?? null;
  const isForsaken = state === 'running' && !turn.isUnderWay;
  useEffect(() => {
    if (!isForsaken) return;
    void recoverAnswers();
    const timer = setInterval(() => void recoverAnswers(), LOOK_MS);
    return () => clearInterval(timer);
  }, [isForsaken]);
  return state;
}

async function loadState(chatId: string | null): Promise<AnswerState> {
  if (chatId === null) return null;
  const newest = await findNewest(chatId, () => true);
  return newest?.role === 'model' ? newest.state : null;
}
