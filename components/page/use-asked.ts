import { useEffect, useEffectEvent, useState } from 'react';
import { askTwice } from '@/lib/messages/ask-twice';
import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import type { Dated } from './load-facts';

export interface Asked<T> {
  /** For where there is no database to follow; else the row says the same. */
  reply: Dated<T> | null;
  /** Why the last one failed; `null` while none did. */
  problem: ProblemCode | null;
  /** Epoch ms; an answer that is newer outlives the failure. */
  failedAt: number;
  isAsking: boolean;
  /** The creator wants it anew. */
  askAnew: () => void;
}

interface State<T> extends Omit<Asked<T>, 'askAnew'> {
  subject: string | null;
}

/**
 * Has the background see to it that what is shown is there: asked once for each subject, not once a render. What came
 * late for an earlier subject is left aside.
 *
 * @param subject what it is about; `null` asks nothing.
 */
export function useAsked<T>(subject: string | null, ask: (isForced: boolean) => Promise<Dated<T>>): Asked<T> {
  const [state, setState] = useState<State<T>>(startOf<T>(null));
  const send = async (isForced: boolean): Promise<void> => {
    setState((last) => ({ ...(last.subject === subject ? last : startOf<T>(subject)), isAsking: true }));
    const outcome = await askTwice(() => ask(isForced)).then(
      (reply) => ({ reply, problem: null }),
      (error: unknown) => ({ problem: problemCodeOf(error) ?? 'unexpected', failedAt: Date.now() }),
    );
    setState((last) => (last.subject === subject ? { ...last, ...outcome, isAsking: false } : last));
  };
  const sendOnce = useEffectEvent(() => void send(false));
  useEffect(() => {
    if (subject !== null) sendOnce();
  }, [subject]);
  const { subject: _, ...asked } = state.subject === subject ? state : startOf<T>(subject);
  return { ...asked, askAnew: () => void send(true) };
}

function startOf<T>(subject: string | null): State<T> {
  // It is asked before the first picture is painted, so that "asking" is what the first picture shows.
  return { subject, reply: null, problem: null, failedAt: 0, isAsking: subject !== null };
}
