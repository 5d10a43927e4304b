import { useState } from 'react';
import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';

export interface Request {
  /** Why the last one failed; `null` while none did. */
  problem: ProblemCode | null;
  isDone: boolean;
  run: (request: Promise<unknown>) => void;
}

/** A command to the background from a click: what it changes is seen in the database, what fails is told here. */
export function useRequest(): Request {
  const [outcome, setOutcome] = useState<ProblemCode | 'idle' | 'done'>('idle');
  const run = (request: Promise<unknown>): void => {
    request.then(
      () => setOutcome('done'),
      (error: unknown) => setOutcome(problemCodeOf(error) ?? 'unexpected'),
    );
  };
  const isDone = outcome === 'done';
  return { problem: outcome === 'idle' || outcome === 'done' ? null : outcome, isDone, run };
}
