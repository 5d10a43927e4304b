import { Problem } from '@/lib/problem/problem';
import type { SecretRow } from './api-rows';
import type { LimelightDatabase } from './database';
import { storageProblem, withRoom } from './room';

/** NIST SP 800-38D, 8.2: the length AES-GCM is made for. */
const IV_BYTES = 12;

/** Keeps `text` encrypted, in the place of what had the name. Throws `storage-full` or `storage-unavailable`. */
export async function saveSecret(
  database: LimelightDatabase,
  name: SecretRow['name'],
  text: string,
  now: number,
): Promise<void> {
  const row = await sealSecret(database, name, text, now);
  await withRoom(database, () => database.secrets.put(row));
}

/** `null` when there is none of that name. Throws `secret-lost` when it is there but cannot be read any more. */
export async function loadSecret(database: LimelightDatabase, name: SecretRow['name']): Promise<string | null> {
  const row = await database.secrets.get(name);
  if (!row) return null;
  const key = (await database.cryptoKeys.get('secrets'))?.key;
  if (!key) throw new Problem('secret-lost');
  try {
    const bytes = await crypto.subtle.decrypt(cipherOf(row.name, row.iv), key, row.data);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    // The browser says no more than that it failed: another key, another name, or changed bytes.
    throw new Problem('secret-lost', { cause });
  }
}

export async function deleteSecret(database: LimelightDatabase, name: SecretRow['name']): Promise<void> {
  await database.secrets.delete(name);
}

/**
 * The row that keeps `text`, for who writes it together with others: encrypting must not run inside a transaction, which
 * ends while something else is waited for. Throws `storage-full` or `storage-unavailable`.
 */
export async function sealSecret(
  database: LimelightDatabase,
  name: SecretRow['name'],
  text: string,
  now: number,
): Promise<SecretRow> {
  const key = await loadOrCreateKey(database);
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const data = await crypto.subtle.encrypt(cipherOf(name, iv), key, new TextEncoder().encode(text));
  return { name, iv, data, savedAt: now };
}

/** The name is bound to the text: a row that was given another's name cannot be read. */
function cipherOf(name: string, iv: SecretRow['iv']): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) };
}

/** Two contexts may make one at the same moment: the transaction lets the first win, and both use it. */
async function loadOrCreateKey(database: LimelightDatabase): Promise<CryptoKey> {
  const known = await database.cryptoKeys.get('secrets');
  if (known) return known.key;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  return withRoom(database, () =>
    database.transaction('rw', database.cryptoKeys, async () => {
      const first = await database.cryptoKeys.get('secrets');
      if (first) return first.key;
      await database.cryptoKeys.add({ name: 'secrets', key: made });
      return made;
    }),
  ).catch((error: unknown) => {
    throw isUncloneable(error) ? new Problem('storage-unavailable', { cause: error }) : storageProblem(error);
  });
}

/** Some browsers keep no `CryptoKey` in private windows, and say it like this. */
function isUncloneable(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'DataCloneError';
}
