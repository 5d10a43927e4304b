import { Problem } from '@/lib/problem/problem';
import type { ProblemCode } from '@/lib/problem/problem';
import type { ApiKeyRow } from './api-rows';
import { parseApiKey } from './parse-api-key';
import type { LimelightDatabase } from './database';
import { withRoom } from './room';
import { loadSecret, sealSecret } from './secrets';

export interface NewApiKey {
  service: ApiKeyRow['service'];
  /** May be empty. */
  label: string;
  /** As it was typed or pasted. */
  key: string;
}

const MAX_LABEL_CHARS = 60;

const secretName = (id: string): string => `key:${id}`;

/** Oldest first. */
export async function loadApiKeys(database: LimelightDatabase, service: ApiKeyRow['service']): Promise<ApiKeyRow[]> {
  return database.apiKeys.where('service').equals(service).sortBy('savedAt');
}

/** The one in use; `null` while there is none. */
export async function loadActiveApiKey(
  database: LimelightDatabase,
  service: ApiKeyRow['service'],
): Promise<ApiKeyRow | null> {
  return (await loadApiKeys(database, service)).find(({ isActive }) => isActive) ?? null;
}

/** The key itself; `null` when it is gone. Throws `secret-lost`. */
export async function loadApiKeySecret(database: LimelightDatabase, id: string): Promise<string | null> {
  return loadSecret(database, secretName(id));
}

/**
 * Keeps a key encrypted, and beside it what may be shown. The first one of its service is the one in use. A key that is
 * here already keeps its row, since YouTube counts its quota once. Throws `key-invalid` for what cannot be a key,
 * `storage-full`, `storage-unavailable`.
 *
 * @returns its id.
 */
export async function saveApiKey(database: LimelightDatabase, typed: NewApiKey, now: number): Promise<string> {
  const key = parseApiKey(typed.key);
  const label = typed.label.trim().slice(0, MAX_LABEL_CHARS);
  const known = await findSame(database, typed.service, key);
  if (known) {
    await database.apiKeys.update(known.id, { problem: null, checkedAt: null, ...(label && { label }) });
    return known.id;
  }
  const row = newRow(typed.service, label, key, now);
  const secret = await sealSecret(database, secretName(row.id), key, now);
  await withRoom(database, () =>
    database.transaction('rw', database.apiKeys, database.secrets, async () => {
      const isActive = (await loadActiveApiKey(database, typed.service)) === null;
      await database.apiKeys.add({ ...row, isActive });
      await database.secrets.add(secret);
    }),
  );
  return row.id;
}

/**
 * Puts another key into the place of one: same label, in use if the old one was. Its id is new, because another key may
 * have another quota. Throws as `saveApiKey`, and `key-missing`.
 *
 * @returns the new id.
 */
export async function replaceApiKey(
  database: LimelightDatabase,
  id: string,
  typed: string,
  now: number,
): Promise<string> {
  const key = parseApiKey(typed);
  const old = await database.apiKeys.get(id);
  if (!old) throw new Problem('key-missing');
  const known = await findSame(database, old.service, key);
  if (known && known.id !== id) throw new Problem('key-invalid');
  const row = { ...newRow(old.service, old.label, key, now), savedAt: old.savedAt };
  const secret = await sealSecret(database, secretName(row.id), key, now);
  await withRoom(database, () =>
    database.transaction('rw', database.apiKeys, database.secrets, async () => {
      const isActive = (await database.apiKeys.get(id))?.isActive ?? false;
      await database.apiKeys.delete(id);
      await database.secrets.delete(secretName(id));
      await database.apiKeys.add({ ...row, isActive });
      await database.secrets.add(secret);
    }),
  );
  return row.id;
}

/** The only one of its service in use from now on. Throws `key-missing`. */
export async function activateApiKey(database: LimelightDatabase, id: string): Promise<void> {
  await database.transaction('rw', database.apiKeys, async () => {
    const chosen = await database.apiKeys.get(id);
    if (!chosen) throw new Problem('key-missing');
    for (const row of await loadApiKeys(database, chosen.service)) {
      await database.apiKeys.update(row.id, { isActive: row.id === id });
    }
  });
}

/**
 * Deletes it and nothing else: public answers it fetched stay. When it was in use, the newest key that is left and has no
 * problem takes its place, so that nothing stops.
 */
export async function deleteApiKey(database: LimelightDatabase, id: string): Promise<void> {
  await database.transaction('rw', database.apiKeys, database.secrets, async () => {
    const row = await database.apiKeys.get(id);
    await database.apiKeys.delete(id);
    await database.secrets.delete(secretName(id));
    if (!row?.isActive) return;
    const heir = (await loadApiKeys(database, row.service)).findLast(({ problem }) => problem === null);
    if (heir) await database.apiKeys.update(heir.id, { isActive: true });
  });
}

/** @param problem what the check found; `null` when the key worked. */
export async function markApiKeyChecked(
  database: LimelightDatabase,
  id: string,
  problem: ProblemCode | null,
  now: number,
): Promise<void> {
  await database.apiKeys.update(id, { checkedAt: now, problem });
}

function newRow(service: ApiKeyRow['service'], label: string, key: string, now: number): ApiKeyRow {
  const last4 = key.slice(-4);
  return {
    id: crypto.randomUUID(),
    service,
    label,
    last4,
    isActive: false,
    savedAt: now,
    checkedAt: null,
    problem: null,
  };
}

/** A key whose secret was lost is no match: entering it again adds a row that works. */
async function findSame(
  database: LimelightDatabase,
  service: ApiKeyRow['service'],
  key: string,
): Promise<ApiKeyRow | null> {
  for (const row of await loadApiKeys(database, service)) {
    if (row.last4 !== key.slice(-4)) continue;
    const kept = await loadApiKeySecret(database, row.id).catch(() => null); // `secret-lost`
    if (kept === key) return row;
  }
  return null;
}
