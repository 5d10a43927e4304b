import { Problem } from '@/lib/problem/problem';
import type { ProblemCode } from '@/lib/problem/problem';
import type { AccountRow } from './api-rows';
import type { LimelightDatabase } from './database';
import { forgetSuggestions } from './drafts';
import type { JobRow } from './job-rows';
import { withRoom } from './room';
import { deleteSecret, loadSecret, sealSecret } from './secrets';

/** What a sign-in or its renewal brings. */
export interface NewToken {
  text: string;
  scopes: string[];
  /** Epoch ms. */
  expiresAt: number;
}

/** Who the account is, and with which client it was signed in. */
export type AccountIdentity = Pick<AccountRow, 'id' | 'title' | 'handle' | 'thumbnailUrl' | 'clientId'>;

const secretName = (id: string): string => `token:${id}`;

/** In the order they were connected. */
export async function loadAccounts(database: LimelightDatabase): Promise<AccountRow[]> {
  return database.accounts.toCollection().sortBy('connectedAt');
}

/** The one named, or the one in use; `null` when there is none. */
export async function loadAccount(database: LimelightDatabase, id?: string): Promise<AccountRow | null> {
  if (id !== undefined) return (await database.accounts.get(id)) ?? null;
  return (await loadAccounts(database)).find(({ isActive }) => isActive) ?? null;
}

/** `null` when there is none. Throws `secret-lost`. */
export async function loadToken(database: LimelightDatabase, id: string): Promise<string | null> {
  return loadSecret(database, secretName(id));
}

/**
 * Keeps a sign-in, in the place of an older one for the same channel, and makes it the one in use.
 * Throws `storage-full` or `storage-unavailable`.
 */
export async function saveAccount(
  database: LimelightDatabase,
  identity: AccountIdentity,
  token: NewToken,
  now: number,
): Promise<void> {
  const secret = await sealSecret(database, secretName(identity.id), token.text, now);
  await withRoom(database, () =>
    database.transaction('rw', database.accounts, database.secrets, async () => {
      const known = await database.accounts.get(identity.id);
      const row: AccountRow = {
        ...identity,
        scopes: token.scopes,
        isActive: true,
        connectedAt: known?.connectedAt ?? now,
        verifiedAt: now,
        tokenExpiresAt: token.expiresAt,
        problem: null,
      };
      await database.accounts.toCollection().modify({ isActive: false });
      await database.accounts.put(row);
      await database.secrets.put(secret);
    }),
  );
}

/** A renewed token. An account that was disconnected meanwhile stays away. */
export async function saveToken(database: LimelightDatabase, id: string, token: NewToken, now: number): Promise<void> {
  const secret = await sealSecret(database, secretName(id), token.text, now);
  const { scopes, expiresAt: tokenExpiresAt } = token;
  await withRoom(database, () =>
    database.transaction('rw', database.accounts, database.secrets, async () => {
      if (!(await database.accounts.get(id))) return;
      await database.accounts.update(id, { scopes, tokenExpiresAt, verifiedAt: now, problem: null });
      await database.secrets.put(secret);
    }),
  );
}

/** Google accepted it: what the channel is called now, and that it was asked. */
export async function markAccountVerified(
  database: LimelightDatabase,
  { id, title, handle, thumbnailUrl }: Omit<AccountIdentity, 'clientId'>,
  now: number,
): Promise<void> {
  await database.accounts.update(id, { title, handle, thumbnailUrl, verifiedAt: now, problem: null });
}

export async function markAccountProblem(database: LimelightDatabase, id: string, problem: ProblemCode): Promise<void> {
  await database.accounts.update(id, { problem });
}

/** The only one in use from now on. Throws `account-missing`. */
export async function activateAccount(database: LimelightDatabase, id: string): Promise<void> {
  await database.transaction('rw', database.accounts, async () => {
    if (!(await database.accounts.get(id))) throw new Problem('account-missing');
    await database.accounts.toCollection().modify((row) => {
      row.isActive = row.id === id;
    });
  });
}

/**
 * Deletes a sign-in and every row it authorised, all or nothing, with the news and the finished jobs: these name videos and
 * channels by what the API told. When it was in use, the one connected last takes its place.
 */
export async function deleteAccount(database: LimelightDatabase, id: string): Promise<void> {
  const { accounts, secrets, answers, samples, ranks, drafts, jobs, jobItems, events } = database;
  const tables = [accounts, secrets, answers, samples, ranks, drafts, jobs, jobItems, events];
  await database.transaction('rw', tables, async () => {
    const row = await accounts.get(id);
    await accounts.delete(id);
    await deleteSecret(database, secretName(id));
    await answers.where('owner').equals(id).delete();
    await samples.where('owner').equals(id).delete();
    await ranks.filter(({ owner }) => owner === id).delete();
    await forgetSuggestions(database);
    await deleteNews(database, ({ finishedAt }) => finishedAt !== null);
    const heir = row?.isActive ? (await loadAccounts(database)).at(-1) : undefined;
    if (heir) await accounts.update(heir.id, { isActive: true });
  });
}

/** Deletes everything that came from the API or asks it, whoever it was for: for a creator who takes the consent back. */
export async function deleteApiData(database: LimelightDatabase): Promise<void> {
  const { answers, samples, ranks, drafts, jobs, jobItems, events } = database;
  await database.transaction('rw', [answers, samples, ranks, drafts, jobs, jobItems, events], async () => {
    await answers.clear();
    await samples.clear();
    await ranks.clear();
    await forgetSuggestions(database);
    await deleteNews(database, () => true);
  });
}

/** Events, and of the jobs that ask the API those that are meant. Within a transaction over `events`, `jobs`, `jobItems`. */
async function deleteNews({ events, jobs, jobItems }: LimelightDatabase, isMeant: (job: JobRow) => boolean) {
  await events.clear();
  const ids = await jobs.filter((job) => job.forecastUnits !== null && isMeant(job)).primaryKeys();
  await jobItems.where('jobId').anyOf(ids).delete();
  await jobs.bulkDelete(ids);
}
