import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/lib/problem/problem';
import { saveApiKey } from '@/lib/storage/api-keys';
import { LimelightDatabase } from '@/lib/storage/database';
import { dumpDatabase } from '../../support/dump-database';
import { CLIENT_ID, codeOf, granted, NOW, saveApiSettings } from '../../support/make-account';
import { makeAccounts } from '../../support/make-accounts';

const METHODS = ['debug', 'info', 'log', 'warn', 'error'] as const;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'.split('');

/** What a key or token may look like. */
const secret = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 24, maxLength: 120 });
/** Any part of this length counts as the secret: the last 4 characters are shown on purpose. */
const PART_CHARS = 8;

let database: LimelightDatabase;
let printed: string[];

beforeEach(async () => {
  database = new LimelightDatabase('secret-nowhere-test');
  await database.delete();
  await database.open();
  printed = [];
  for (const method of METHODS) {
    vi.spyOn(console, method).mockImplementation((...parts) => void printed.push(parts.map(String).join(' ')));
  }
});
afterEach(() => vi.restoreAllMocks());

function isIn(text: string, hidden: string): boolean {
  const starts = Array.from({ length: hidden.length - PART_CHARS + 1 }, (_, start) => start);
  return starts.some((start) => text.includes(hidden.slice(start, start + PART_CHARS)));
}

describe('a secret is nowhere but in encrypted bytes', () => {
  it('when it is a key: saved, checked, refused, failing', async () => {
    await fc.assert(
      fc.asyncProperty(secret, async (key) => {
        await saveApiSettings(database, { agreedAt: NOW });
        const { accounts, youtube } = makeAccounts(database);
        const id = await saveApiKey(database, { service: 'youtube', label: 'Mine', key }, NOW);
        youtube.checkKey.mockRejectedValueOnce(new Problem('key-invalid'));
        await accounts.checkKey(id);
        const dump = await dumpDatabase(database);
        expect(dump).toContain(key.slice(-4));
        expect(isIn(dump, key)).toBe(false);
        expect(isIn(printed.join('\n'), key)).toBe(false);
        await accounts.deleteKey(id);
        expect(await database.secrets.count()).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it('when it is a token: signed in, and in no address that is asked', async () => {
    await fc.assert(
      fc.asyncProperty(secret, async (token) => {
        await saveApiSettings(database, { agreedAt: NOW, clientId: CLIENT_ID });
        const { accounts, network } = makeAccounts(database, {
          answer: granted(token),
          reply: () => new Problem('offline'),
        });
        await accounts.signIn(['read']);
        expect(isIn(await dumpDatabase(database), token)).toBe(false);
        expect(await accounts.disconnect('UC-bread')).toBe(false);
        expect(isIn(network.send.mock.calls.map(([{ url }]) => url).join(' '), token)).toBe(false);
        expect(isIn(printed.join('\n'), token)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('when it is refused: the problem does not quote it', async () => {
    await fc.assert(
      fc.asyncProperty(secret, async (token) => {
        await saveApiSettings(database, { agreedAt: NOW, clientId: CLIENT_ID });
        const answer = (asked: URLSearchParams) => ({ ...granted(token)(asked), expires_in: 'never' });
        const { accounts } = makeAccounts(database, { answer });
        const failed = accounts.signIn(['read']);
        expect(await codeOf(failed)).toBe('sign-in-failed');
        const problem = await failed.catch((error: unknown) => error);
        const told = problem instanceof Error ? `${problem.message} ${problem.stack} ${String(problem.cause)}` : '';
        expect(isIn(told, token)).toBe(false);
      }),
      { numRuns: 20 },
    );
  });
});
