import { problemCodeOf } from '@/lib/problem/problem';
import type { Network } from '@/lib/network/network';
import { loadAccount, loadToken } from '@/lib/storage/accounts';
import type { AccountRow } from '@/lib/storage/api-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { FreshToken } from './renew-token';
import { revokeToken } from './revoke-token';

interface EndTools {
  database: LimelightDatabase;
  network: Network;
  credentials: { freshToken: FreshToken };
  now: () => number;
}

/**
 * Ends a sign-in with Google; the rows are left to the caller. Throws no `Problem`.
 *
 * @returns whether Google confirmed it. It cannot without a token that works: one that has ended says nothing about the
 *   sign-in behind it, so a new one is fetched to revoke that.
 */
export async function endSignIn(tools: EndTools, id: string): Promise<boolean> {
  const row = await loadAccount(tools.database, id);
  if (!row) return true;
  try {
    await revokeToken(tools.network, await liveToken(tools, row));
    return true;
  } catch (error) {
    if (problemCodeOf(error) === null) throw error;
    return false;
  }
}

async function liveToken({ database, credentials, now }: EndTools, row: AccountRow): Promise<string> {
  const kept = row.tokenExpiresAt > now() ? await loadToken(database, row.id).catch(() => null) : null; // `secret-lost`
  return kept ?? credentials.freshToken(row.id, null);
}
