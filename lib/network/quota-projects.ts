import type { AccountRow, ApiKeyRow } from '@/lib/storage/api-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import { quotaIdOfClient } from '@/lib/storage/quota-id';
import { loadQuota, type QuotaState } from './quota';

/** A Cloud project of the creator's, as a key or a sign-in stands for it, and what is left of it today. */
export interface QuotaProject {
  quotaId: string;
  /** The key it is asked with, or the channels that were signed in through it. */
  by: { kind: 'key'; key: ApiKeyRow } | { kind: 'sign-in'; accounts: AccountRow[] };
  isActive: boolean;
  levels: QuotaState[];
}

/** What is in use, and what was used today although it no longer is: the key in use first, then sign-ins, then others. */
export async function loadQuotaProjects(database: LimelightDatabase, now: number): Promise<QuotaProject[]> {
  const [keys, accounts] = await Promise.all([
    database.apiKeys.where('service').equals('youtube').toArray(),
    database.accounts.toArray(),
  ]);
  const projects: Omit<QuotaProject, 'levels'>[] = [
    ...keys.map((key) => ({ quotaId: key.id, by: { kind: 'key' as const, key }, isActive: key.isActive })),
    ...joinClients(accounts),
  ];
  const loaded = await Promise.all(
    projects.map(async (project) => ({ ...project, levels: await loadQuota(database, project.quotaId, now) })),
  );
  return loaded
    .filter(({ isActive, levels }) => isActive || levels.some(({ used, isSpent }) => used > 0 || isSpent))
    .toSorted((a, b) => Number(b.isActive) - Number(a.isActive));
}

/** Several channels may have been signed in with one client: they share its quota. */
function joinClients(accounts: readonly AccountRow[]): Omit<QuotaProject, 'levels'>[] {
  const joined = new Map<string, AccountRow[]>();
  for (const account of accounts) {
    const quotaId = quotaIdOfClient(account.clientId);
    joined.set(quotaId, [...(joined.get(quotaId) ?? []), account]);
  }
  return [...joined].map(([quotaId, together]) => ({
    quotaId,
    by: { kind: 'sign-in', accounts: together },
    isActive: together.some(({ isActive }) => isActive),
  }));
}
