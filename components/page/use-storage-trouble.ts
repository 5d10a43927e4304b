import { useEffect, useState } from 'react';
import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import { storageProblem } from '@/lib/storage/room';

/** What concerns the page as a whole. That nothing can be kept at all is told where somebody tries to keep something. */
const TOLD: readonly (ProblemCode | null)[] = ['database-newer', 'extension-updated'];

/** Why the database cannot be opened by this page; `null` when it can. */
export async function findStorageTrouble(): Promise<ProblemCode | null> {
  try {
    await database.open();
    return null;
  } catch (error) {
    const problem = problemCodeOf(storageProblem(error));
    return TOLD.includes(problem) ? problem : null;
  }
}

/** Follows it: another page may bring a newer Limelight, to which the database was handed over already. */
export function useStorageTrouble(initial: ProblemCode | null): ProblemCode | null {
  const [trouble, setTrouble] = useState(initial);
  useEffect(() => {
    const yieldTo = ({ newVersion }: IDBVersionChangeEvent): void => {
      if (newVersion !== null) setTrouble('extension-updated');
    };
    database.on('versionchange', yieldTo);
    return () => database.on('versionchange').unsubscribe(yieldTo);
  }, []);
  return trouble;
}
