import { useLiveQuery } from 'dexie-react-hooks';
import { hasScope } from '@/lib/account/scopes';
import type { ProblemCode } from '@/lib/problem/problem';
import { loadAccount } from '@/lib/storage/accounts';
import { loadActiveApiKey } from '@/lib/storage/api-keys';
import type { AccountRow, Owner } from '@/lib/storage/api-rows';
import { database } from '@/lib/storage/database';
import { loadSettings } from '@/lib/storage/settings';
import { orElseWithoutDatabase } from './or-else-without-database';

/** Whether YouTube's API can be asked at all, and whose answers may be shown. */
export interface ApiAccess {
  /** What the creator has to do first; `null` when nothing. */
  missing: Extract<ProblemCode, 'terms-not-agreed' | 'key-missing'> | null;
  /** The signed-in channel in use. */
  account: AccountRow | null;
  /** The account allows its reports to be read. */
  isReportAllowed: boolean;
  /** Rows anybody may see, and the account's own. */
  owners: Owner[];
  /** Changes when asking again may bring another answer. */
  signature: string;
  /** For how long facts count as fresh. */
  ttlMs: number;
}

const HOUR_MS = 3_600_000;

const NO_ACCESS: ApiAccess = {
  ...{ missing: 'key-missing', account: null, isReportAllowed: false, owners: [], signature: '', ttlMs: 0 },
};

/** `null` while it is not known yet. */
export function useApiAccess(): ApiAccess | null {
  return useLiveQuery(() => orElseWithoutDatabase(NO_ACCESS, loadApiAccess), []) ?? null;
}

async function loadApiAccess(): Promise<ApiAccess> {
  const [{ api }, key, account] = await Promise.all([
    loadSettings(database),
    loadActiveApiKey(database, 'youtube'),
    loadAccount(database),
  ]);
  return {
    missing: missingOf(api.agreedAt !== null, key !== null || account !== null),
    account,
    isReportAllowed: account !== null && hasScope(account.scopes, 'analytics'),
    owners: account ? ['public', account.id] : ['public'],
    signature: [key?.id, account?.id, account?.scopes.join()].join('|'),
    ttlMs: api.factsTtlHours * HOUR_MS,
  };
}

function missingOf(isAgreed: boolean, hasCredential: boolean): ApiAccess['missing'] {
  if (!hasCredential) return 'key-missing';
  return isAgreed ? null : 'terms-not-agreed';
}
