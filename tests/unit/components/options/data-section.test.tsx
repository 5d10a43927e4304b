// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DataSection } from '@/components/options/data-section';
import { createBackupHandlers } from '@/entrypoints/background/backup-handlers';
import { writeBackup } from '@/lib/backup/write-backup';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { forgetAnswers, saveAnswers } from '@/lib/storage/answers';
import { database } from '@/lib/storage/database';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { BACKUP_AT, fillForBackup } from '../../../support/make-backup';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;
const save = vi.fn();
const forget = () => forgetAnswers(database, BACKUP_AT);

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  const handlers = createBackupHandlers({ database, now: () => BACKUP_AT, cache: { forget } });
  ask.mockImplementation(async (name: keyof typeof handlers, data: unknown) => handlers[name](data, {}));
});
afterEach(cleanup);

async function show() {
  render(<DataSection settings={DEFAULT_SETTINGS} save={save} />);
  await screen.findByText('Answers kept');
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const figure = (term: string) => screen.getByText(term).nextElementSibling?.textContent;
const choose = (text: string) =>
  fireEvent.change(screen.getByLabelText('Import…'), { target: { files: [new File([text], 'b.json')] } });
const backup = () => writeBackup(database, { now: BACKUP_AT, madeBy: '0.1.0', hasAnalyses: true });

describe('the cache', () => {
  it('says what it holds, how it serves, and can be emptied', async () => {
    const row = { key: 'public|video|a', kind: 'video', owner: 'public', value: 1, etag: null };
    const at = Date.now() - 7_200_000;
    await saveAnswers(database, [{ ...row, bytes: 12_000_000, fetchedAt: at, usedAt: at }], 1e9, BACKUP_AT);
    await database.cacheCounts.update('cache', { hits: 7, stale: 2, misses: 1, evictions: 1_234 });
    await show();
    expect(figure('Answers kept')).toBe('1');
    expect(figure('Size')).toBe('12 MB of 50 MB');
    expect(figure('Answered without waiting')).toContain('90% of 10 looks');
    expect(figure('Deleted to make room')).toBe('1,234');
    expect(figure('Oldest answer')).toBe('2 hours ago');
    press('Clear cache…');
    expect(await database.answers.count()).toBe(1);
    press('Clear cache');
    expect(await screen.findByText('The cache is empty.')).toBeTruthy();
    expect(figure('Answered without waiting')).toBe('Not used yet');
    expect(figure('Oldest answer')).toBe('None');
  });

  it.each([
    ['168', { factsTtlHours: 168 }],
    ['1', { factsTtlHours: 1 }],
    ['169', null],
    ['0', null],
    ['2.5', null],
    ['', null],
  ])('saves a limit of %j only when it can be', async (typed, expected) => {
    await show();
    const field = screen.getByLabelText('Facts stay fresh for (hours)');
    fireEvent.change(field, { target: { value: typed } });
    expect(field.getAttribute('aria-invalid')).toBe(String(expected === null));
    if (expected) expect(save).toHaveBeenCalledExactlyOnceWith({ api: { ...DEFAULT_SETTINGS.api, ...expected } });
    else expect(save).not.toHaveBeenCalled();
  });
});

describe('importing', () => {
  it('shows what it would do, then does it and says so', async () => {
    await fillForBackup(database);
    const text = await backup();
    await database.templates.update('links', { name: 'Renamed' });
    await database.variables.clear();
    await show();
    choose(text);
    const plan = await screen.findByRole('region', { name: 'What importing this backup would do' });
    const cells = (name: string) =>
      within(within(plan).getByRole('row', { name: new RegExp(`^${name}`) }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
    expect(cells('Templates')).toEqual(['0', '1', '1', '0']);
    expect(cells('Variables')).toEqual(['1', '0', '0', '0']);
    expect(await database.variables.count()).toBe(0);
    press('Import');
    expect(await screen.findByText('Imported: 1 new, 1 replaced.')).toBeTruthy();
    expect(await database.variables.count()).toBe(1);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('offers nothing to do when everything is here', async () => {
    await fillForBackup(database);
    await show();
    choose(await backup());
    expect(await screen.findByText('Everything in this backup is here already.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
    press('Close');
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  });

  it.each([
    ['{"format":"limelight-backup"', 'This file is not a whole Limelight backup.'],
    ['{"format":"limelight-backup","version":2}', 'This backup was made by a newer Limelight.'],
  ])('says why a file is refused', async (text, words) => {
    await show();
    choose(text);
    expect((await screen.findByRole('alert')).textContent).toContain(words);
  });
});

describe('kept backups', () => {
  it('are listed newest first, and one can be brought back', async () => {
    await fillForBackup(database);
    const text = await backup();
    await database.backups.bulkPut([
      { day: '2026-11-19', at: BACKUP_AT, text },
      { day: '2026-11-20', at: BACKUP_AT, text: '{}' },
    ]);
    await database.variables.clear();
    await show();
    const days = within(screen.getByRole('list', { name: 'Kept in this browser' })).getAllByRole('listitem');
    expect(days.map((day) => day.querySelector('time')?.dateTime)).toEqual(['2026-11-20', '2026-11-19']);
    press('Restore the backup of Nov 19, 2026');
    fireEvent.click(await screen.findByRole('button', { name: 'Import' }));
    expect(await screen.findByText('Imported: 1 new, 0 replaced.')).toBeTruthy();
  });

  it('come one by one when asked', async () => {
    await fillForBackup(database);
    await show();
    expect(screen.getByText('No backup is kept yet.')).toBeTruthy();
    press('Back up now');
    expect(await screen.findByText('Today\u0027s backup is kept.')).toBeTruthy();
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
  });

  it('are downloaded as files out of the database', async () => {
    await fillForBackup(database);
    const saved = vi.spyOn(URL, 'createObjectURL');
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await show();
    press('Download backup');
    await waitFor(() => expect(clicked).toHaveBeenCalledOnce());
    const [blob] = saved.mock.calls.flat() as [Blob];
    const file = JSON.parse(await blob.text()) as { tables: Record<string, unknown[]> };
    expect(file.tables['versions']).toHaveLength(2);
    expect(ask).not.toHaveBeenCalled();
  });

  it('say why none could be made', async () => {
    ask.mockRejectedValue(new Problem('storage-full'));
    await show();
    press('Back up now');
    expect((await screen.findByRole('alert')).textContent).toContain('no room left');
  });
});

it('can be switched off', async () => {
  await show();
  fireEvent.click(screen.getByRole('switch', { name: 'Daily backup' }));
  expect(save).toHaveBeenCalledWith({ api: { ...DEFAULT_SETTINGS.api, isDailyBackupOn: false } });
});
