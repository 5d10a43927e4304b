import { useState } from 'react';
import type { ProblemCode } from '@/lib/problem/problem';
import { useRequest } from '../page/use-request';

export interface Work {
  isBusy: boolean;
  /** Why the last one failed; `null` while one runs. */
  problem: ProblemCode | null;
  run: (work: Promise<unknown>) => void;
}

/** A command that Google has to answer: it takes a while, and says so. */
export function useWork(): Work {
  const { problem, run } = useRequest();
  const [running, setRunning] = useState(0);
  return {
    isBusy: running > 0,
    problem: running > 0 ? null : problem,
    run: (work) => {
      setRunning((count) => count + 1);
      run(work.finally(() => setRunning((count) => count - 1)));
    },
  };
}
