import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_BACKUP_CHARS } from '@/lib/backup/backup-file';
import { importBackup } from '@/lib/backup/import-backup';
import { parseBackup } from '@/lib/backup/parse-backup';
import { writeBackup } from '@/lib/backup/write-backup';
import { problemCodeOf } from '@/lib/problem/problem';
import { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { BACKUP_AT, fillForBackup, sealed } from '../../support/make-backup';
import { makeVersion } from '../../support/make-version';

let database: LimelightDatabase;
let text: string;

beforeEach(async () => {
  database = new LimelightDatabase('backup-damaged');
  await fillForBackup(database);
  text = await writeBackup(database, { now: BACKUP_AT, madeBy: '0.1.0', hasAnalyses: true });
});
afterEach(() => database.delete());

const everything = async () =>
  JSON.stringify(await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()])));
const codeOf = (file: string) => parseBackup(file).then(() => null, problemCodeOf);

describe('a damaged file', () => {
  it('is refused wherever a byte changed, was lost or came in', async () => {
    const region = fc.integer({ min: 0, max: text.length - 1 });
    await fc.assert(
      fc.asyncProperty(region, fc.constantFrom('', 'x', '0', '"', ',', '\u0000'), fc.nat(3), async (at, put, cut) => {
        const damaged = text.slice(0, at) + put + text.slice(at + cut);
        fc.pre(JSON.stringify(parsed(damaged)) !== JSON.stringify(JSON.parse(text)));
        // A changed first letter of "version" or of its number may make it look like another program's, or newer.
        expect(['backup-invalid', 'backup-newer']).toContain(await codeOf(damaged));
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing', async () => {
    const before = await everything();
    for (const share of [0, 0.1, 0.5, 0.9, 0.999]) {
      const cut = text.slice(0, Math.floor(text.length * share));
      await expect(importBackup(database, cut, BACKUP_AT)).rejects.toMatchObject({ code: 'backup-invalid' });
      const odd = text.replace('Acme', 'Evil');
      await expect(importBackup(database, odd, BACKUP_AT)).rejects.toMatchObject({ code: 'backup-invalid' });
    }
    expect(await everything()).toBe(before);
  });

  it.each([
    ['nothing', ''],
    ['another program’s', '{"format":"other","version":1}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no JSON', '<html>'],
    ['a template file', '{"format":"limelight-templates","version":1,"templates":[]}'],
    ['version 0', '{"format":"limelight-backup","version":0}'],
  ])('is also %s', async (_, file) => {
    expect(await codeOf(file)).toBe('backup-invalid');
  });

  it('is also one that is too large to be ours', async () => {
    expect(await codeOf(`${text}${' '.repeat(MAX_BACKUP_CHARS)}`)).toBe('backup-invalid');
  });
});

it('a newer Limelight’s is said to be so, whatever it looks like inside', async () => {
  expect(await codeOf('{"format":"limelight-backup","version":2,"rows":"elsewhere"}')).toBe('backup-newer');
});

it('may be laid out anew, and begin with a byte order mark', async () => {
  expect(await codeOf(`\uFEFF${JSON.stringify(JSON.parse(text), null, 4)}`)).toBeNull();
});

it('rows that fit no schema are left out and counted, the others come in', async () => {
  const versions = [makeVersion({ id: 1 }), { ...makeVersion({ id: 2 }), kind: 'stolen' }, null, 'text'];
  const unsafe = { ...DEFAULT_SETTINGS, theme: 'sepia' };
  const file = await sealed({ tables: { versions, settings: [{ key: 'settings', value: unsafe }] } });
  const { tables, dropped } = await parseBackup(file);
  expect(tables.versions).toEqual([makeVersion({ id: 1 })]);
  expect(tables.settings).toEqual([]);
  expect(dropped).toMatchObject({ versions: 3, settings: 1, templates: 0 });
});

it('keys that reach for the prototype, and settings nobody knows, are ignored', async () => {
  const value = { ...DEFAULT_SETTINGS, spying: true, rubric: { disabledChecks: [], thresholds: { a: { b: 1 } } } };
  const file = JSON.stringify({ tables: { settings: [{ key: 'settings', value }] } })
    .replace('"spying":true', '"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}')
    .replace('"a":{"b":1}', '"__proto__":{"b":1},"a":{"b":1,"__proto__":{"c":2}}');
  const { tables } = await parseBackup(await sealed(JSON.parse(file) as object));
  const [row] = tables.settings;
  expect(row?.value).toEqual({ ...DEFAULT_SETTINGS, rubric: { disabledChecks: [], thresholds: { a: { b: 1 } } } });
  expect(Object.getPrototypeOf(row?.value.rubric.thresholds)).toBe(Object.prototype);
  expect('isAdmin' in {}).toBe(false);
});

it('an import that fails half way is taken back whole', async () => {
  const before = await everything();
  const file = await sealed({
    tables: {
      variables: [{ name: 'code', value: 'BREAD' }],
      versions: [makeVersion({ id: 9, startedAt: 77, title: 'New' })],
    },
  });
  vi.spyOn(database, 'table').mockImplementation(() => {
    throw new TypeError('bug');
  });
  await expect(importBackup(database, file, BACKUP_AT)).rejects.toThrow('bug');
  vi.restoreAllMocks();
  expect(await everything()).toBe(before);
});

function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return null;
  }
}
