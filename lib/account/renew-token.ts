import { Problem, problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import type { Network } from '@/lib/network/network';
import { loadAccount, loadToken, markAccountProblem, saveToken, type NewToken } from '@/lib/storage/accounts';
import type { AccountRow } from '@/lib/storage/api-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import { SCOPES, type ScopeName } from '@/lib/youtube/credentials';
import { fetchOwnChannelIds } from './fetch-own-channel-ids';
import type { Identity } from './identity';
import { requestToken } from './request-token';
import { withLock } from './with-lock';

export interface RenewTools {
  database: LimelightDatabase;
  network: Network;
  identity: Identity;
  now: () => number;
}

/** @param refused a token that YouTube did not take, which therefore counts as ended; `null` for none. */
export type FreshToken = (accountId: string, refused: string | null) => Promise<string>;

/** A request may be retried for a while: a token that ends before is as good as ended. */
const MARGIN_MS = 2 * 60_000;

/** What only the creator can mend, by signing in again. */
const ENDED: readonly ProblemCode[] = ['sign-in-expired', 'scope-missing', 'client-invalid'];

/**
 * Hands out an account's token; one that has ended is renewed without a window, once however many ask in however many
 * contexts. It throws `account-missing`, and `sign-in-expired` when only the creator can renew it, which then stands in the
 * account's row until they do. `offline`, `sign-in-failed` and what the network throws say nothing about the account.
 */
export function createFreshToken(tools: RenewTools): FreshToken {
  const running = new Map<string, Promise<string>>();
  return (accountId, refused) => {
    const key = `${accountId}|${refused ?? ''}`;
    const known = running.get(key);
    if (known) return known;
    const fresh = withLock(`limelight-token:${accountId}`, () => loadOrRenew(tools, accountId, refused)).finally(() =>
      running.delete(key),
    );
    running.set(key, fresh);
    return fresh;
  };
}

async function loadOrRenew(tools: RenewTools, accountId: string, refused: string | null): Promise<string> {
  const { database, now } = tools;
  const row = await loadAccount(database, accountId);
  if (!row) throw new Problem('account-missing');
  if (row.problem === 'sign-in-expired') throw new Problem('sign-in-expired');
  const kept = await loadKept(database, accountId);
  if (kept !== null && kept !== refused && row.tokenExpiresAt - now() > MARGIN_MS) return kept;
  try {
    const token = await renew(tools, row);
    await saveToken(database, accountId, token, now());
    return token.text;
  } catch (cause) {
    const code = problemCodeOf(cause);
    if (code === null || !ENDED.includes(code)) throw cause;
    await markAccountProblem(database, accountId, 'sign-in-expired');
    throw new Problem('sign-in-expired', { cause });
  }
}

/** A token that cannot be decrypted is renewed like one that has ended. */
async function loadKept(database: LimelightDatabase, accountId: string): Promise<string | null> {
  try {
    return await loadToken(database, accountId);
  } catch (error) {
    if (problemCodeOf(error) === 'secret-lost') return null;
    throw error;
  }
}

/** In a browser signed in to several Google accounts, the answer may be for another one: its data must not mix with this. */
async function renew({ network, identity, now }: RenewTools, row: AccountRow): Promise<NewToken> {
  const scopes = (Object.keys(SCOPES) as ScopeName[]).filter((name) => row.scopes.includes(SCOPES[name]));
  const token = await requestToken(identity, { clientId: row.clientId, scopes, isSilent: true }, now);
  const ids = await fetchOwnChannelIds(network, token.text, row.clientId);
  if (!ids.includes(row.id)) throw new Problem('sign-in-expired');
  return token;
}
