import { useLiveQuery } from 'dexie-react-hooks';
import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import { loadAccounts } from '@/lib/storage/accounts';
import { loadApiKeys } from '@/lib/storage/api-keys';
import type { AccountRow, ApiKeyRow } from '@/lib/storage/api-rows';
import { database } from '@/lib/storage/database';
import { storageProblem } from '@/lib/storage/room';

export interface ApiRows {
  keys: ApiKeyRow[];
  accounts: AccountRow[];
  /** Why there are none to show; `null` when the database could be read. */
  problem: ProblemCode | null;
}

/** Keys and sign-ins as they are, also while the background changes them; `undefined` until they are read. */
export function useApiRows(): ApiRows | undefined {
  return useLiveQuery(loadRows, []);
}

async function loadRows(): Promise<ApiRows> {
  try {
    const [keys, accounts] = await Promise.all([loadApiKeys(database, 'youtube'), loadAccounts(database)]);
    return { keys, accounts, problem: null };
  } catch (error) {
    const problem = problemCodeOf(storageProblem(error));
    if (problem === null) throw error;
    return { keys: [], accounts: [], problem };
  }
}
