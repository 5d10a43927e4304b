import { Problem } from '@/lib/problem/problem';
import type { Owner } from '@/lib/storage/api-rows';
import { loadSettings } from '@/lib/storage/settings';
import type { ApiTools } from './api-tools';

/**
 * To be asked before an answer is kept: while it was on its way, the consent may have been taken back or the sign-in ended,
 * and what those deleted must not come back. Throws `terms-not-agreed` and `account-missing`.
 */
export async function requireOwner({ database }: Pick<ApiTools, 'database'>, owner: Owner): Promise<void> {
  if ((await loadSettings(database)).api.agreedAt === null) throw new Problem('terms-not-agreed');
  if (owner !== 'public' && !(await database.accounts.get(owner))) throw new Problem('account-missing');
}
