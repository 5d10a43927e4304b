import { useState } from 'react';
import type { ProblemCode } from '@/lib/problem/problem';
import { useWork } from './use-work';

export interface RowWork {
  isBusy: (rowId: string) => boolean;
  problemOf: (rowId: string) => ProblemCode | null;
  run: (rowId: string, work: Promise<unknown>) => void;
}

/** Commands about one row of a list: what fails is told in that row. */
export function useRowWork(): RowWork {
  const work = useWork();
  const [about, setAbout] = useState<string | null>(null);
  return {
    isBusy: (rowId) => work.isBusy && rowId === about,
    problemOf: (rowId) => (rowId === about ? work.problem : null),
    run: (rowId, command) => {
      setAbout(rowId);
      work.run(command);
    },
  };
}
