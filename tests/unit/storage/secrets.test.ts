import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { LimelightDatabase } from '@/lib/storage/database';
import { deleteSecret, loadSecret, saveSecret } from '@/lib/storage/secrets';
import { codeOf } from '../../support/make-account';

let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('secrets-test');
  await database.delete();
  await database.open();
});

/** Half of a surrogate pair is no text: an encoder puts U+FFFD in its place. */
const wellFormed = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));

describe('a secret', () => {
  it('comes back as it was, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (text) => {
        await saveSecret(database, 'key:a', text, 1);
        expect(await loadSecret(database, 'key:a')).toBe(wellFormed(text));
      }),
      { numRuns: 30 },
    );
  });

  it('is null when there is none, and after it was deleted', async () => {
    expect(await loadSecret(database, 'key:a')).toBeNull();
    await saveSecret(database, 'key:a', 'text', 1);
    await deleteSecret(database, 'key:a');
    expect(await loadSecret(database, 'key:a')).toBeNull();
  });

  it('is encrypted anew each time, never with the same start', async () => {
    const rows = [];
    for (const name of ['key:a', 'key:a', 'key:b']) {
      await saveSecret(database, name, 'the same text', 1);
      rows.push(await database.secrets.get(name));
    }
    const starts = rows.map((row) => row?.iv.join());
    expect(new Set(starts).size).toBe(3);
    expect(rows[0]?.iv.length).toBe(12);
    const texts = rows.map((row) => Buffer.from(row?.data ?? new ArrayBuffer(0)).toString('hex'));
    expect(new Set(texts).size).toBe(3);
  });

  it('cannot be read under another name', async () => {
    await saveSecret(database, 'key:a', 'text', 1);
    const row = await database.secrets.get('key:a');
    if (row) await database.secrets.put({ ...row, name: 'token:a' });
    expect(await codeOf(loadSecret(database, 'token:a'))).toBe('secret-lost');
    expect(await loadSecret(database, 'key:a')).toBe('text');
  });

  it('is lost when a bit was changed', async () => {
    await saveSecret(database, 'key:a', 'text', 1);
    const row = await database.secrets.get('key:a');
    if (!row) throw new Error('It was not saved.');
    const bytes = new Uint8Array(row.data);
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    await database.secrets.put({ ...row, data: bytes.buffer });
    expect(await codeOf(loadSecret(database, 'key:a'))).toBe('secret-lost');
  });

  it('is lost with the key, and a new secret works again', async () => {
    await saveSecret(database, 'key:a', 'text', 1);
    await database.cryptoKeys.clear();
    expect(await codeOf(loadSecret(database, 'key:a'))).toBe('secret-lost');
    await saveSecret(database, 'key:b', 'new', 2);
    expect(await loadSecret(database, 'key:b')).toBe('new');
    expect(await codeOf(loadSecret(database, 'key:a'))).toBe('secret-lost');
  });
});

describe('the key', () => {
  it('is one, although several contexts make it at the same moment', async () => {
    const contexts = [1, 2, 3, 4].map(() => new LimelightDatabase('secrets-test'));
    await Promise.all(contexts.map((context, index) => saveSecret(context, `key:${index}`, `text ${index}`, 1)));
    expect(await database.cryptoKeys.count()).toBe(1);
    for (const index of contexts.keys()) expect(await loadSecret(database, `key:${index}`)).toBe(`text ${index}`);
    for (const context of contexts) context.close();
  });

  it('has 256 bits and cannot be exported', async () => {
    await saveSecret(database, 'key:a', 'text', 1);
    const key = (await database.cryptoKeys.get('secrets'))?.key;
    if (!key) throw new Error('There is no key.');
    expect(key.algorithm).toEqual({ name: 'AES-GCM', length: 256 });
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});
