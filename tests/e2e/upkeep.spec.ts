import { WORKING_KEY } from '../stand-ins/google/state.ts';
import { japanese, sourdough } from '../stand-ins/youtube/catalogue.ts';
import { expect, test, type Limelight } from './fixtures.ts';
import type { PanelPage } from './pages/panel-page.ts';
import { readRows, readTables } from './pages/rows.ts';

test.use({ hosts: 'allowed' });

const DAY_MS = 86_400_000;

/** Tables that begin anew at once: counts of what is done from now on, and when to tidy up next. */
const AFTERWARDS: readonly string[] = ['metrics', 'logs', 'schedules'];

async function setUp(limelight: Limelight): Promise<void> {
  const options = await limelight.openOptions();
  await options.setUpKey(WORKING_KEY);
  await options.page.close();
}

async function openPerformance(limelight: Limelight, videoId: string): Promise<PanelPage> {
  const panel = await limelight.openPanel(await limelight.openWatchPage(videoId));
  await panel.openTab('Performance');
  return panel;
}

test('after 31 days nothing that YouTube told is left, and the key still is', async ({ limelight }) => {
  await setUp(limelight);
  const panel = await openPerformance(limelight, sourdough.id);
  await expect(panel.page.getByText(/^Medians of the last /)).toBeVisible();
  expect((await readRows(panel.page, 'answers')).length).toBeGreaterThan(10);
  expect((await readRows(panel.page, 'samples')).length).toBeGreaterThan(0);
  const own = await limelight.openOwnPage('popup.html');
  await panel.page.close();
  await limelight.killWorker(own);
  await limelight.wakeAt(31 * DAY_MS);
  await expect.poll(async () => (await readRows(own, 'answers')).length).toBe(0);
  expect(await readRows(own, 'samples')).toEqual([]);
  await expect.poll(async () => (await readRows(own, 'analyses')).length).toBe(0);
  expect((await readRows(own, 'apiKeys')).length).toBe(1);
  expect((await readRows(own, 'secrets')).length).toBe(1);
});

test('with a full disk everything goes on in memory, which is said, and is kept again afterwards', async ({
  limelight,
}) => {
  await setUp(limelight);
  const panel = await openPerformance(limelight, sourdough.id);
  await expect(panel.page.getByText(/^Medians of the last /)).toBeVisible();
  const emptyDisk = await fillDisk(limelight);
  const other = await openPerformance(limelight, japanese.id);
  await expect(
    other.page.getByRole('region', { name: 'This video' }).getByText('Views', { exact: true }),
  ).toBeVisible();
  await expect
    .poll(async () => (await readRows<{ kind: string }>(other.page, 'events')).map(({ kind }) => kind))
    .toContain('storage-full');
  await emptyDisk();
  // For a minute it does not try to write.
  await limelight.wakeAt(2 * 60_000);
  await other.page.getByRole('button', { name: 'Refresh' }).first().click();
  await expect
    .poll(async () =>
      (await readRows<{ key: string }>(other.page, 'answers')).some(({ key }) => key.endsWith(`|${japanese.id}`)),
    )
    .toBe(true);
});

/** Has the browser refuse new answers, as it does on a full disk; answers how to end that. */
async function fillDisk(limelight: Limelight): Promise<() => Promise<void>> {
  const [worker] = limelight.context.serviceWorkers();
  if (!worker) throw new Error('There is no background.');
  await worker.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function refuse(this: IDBObjectStore, ...row: [unknown, IDBValidKey?]) {
      if (this.name === 'answers') throw new DOMException('There is no room.', 'QuotaExceededError');
      return put.apply(this, row);
    };
    Object.assign(globalThis, {
      emptyDisk: () => {
        IDBObjectStore.prototype.put = put;
      },
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { emptyDisk: () => void }).emptyDisk());
}

test('deleting all data leaves no row in any table, and forgets the key', async ({ limelight }) => {
  await setUp(limelight);
  const panel = await openPerformance(limelight, sourdough.id);
  await expect(panel.page.getByText(/^Medians of the last /)).toBeVisible();
  await panel.page.close();
  const options = await limelight.openOptions('data');
  await options.main.getByRole('button', { name: 'Delete all data…' }).click();
  await options.main.getByRole('button', { name: 'Delete everything' }).click();
  await expect(options.main.getByText('Everything was deleted.')).toBeVisible();
  const left: Record<string, number> = {};
  for (const table of await readTables(options.page)) {
    const rows = await readRows(options.page, table);
    if (rows.length > 0 && !AFTERWARDS.includes(table)) left[table] = rows.length;
  }
  expect(left).toEqual({});
});

test('a damaged backup changes nothing; a whole one shows what it would change, then does', async ({ limelight }) => {
  const options = await limelight.openOptions();
  await options.main.getByText('Dark', { exact: true }).click();
  await options.openSection('Your data');
  const downloading = options.page.waitForEvent('download');
  await options.main.getByRole('button', { name: 'Download backup' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await downloading).createReadStream()) chunks.push(chunk as Buffer);
  const whole = Buffer.concat(chunks);
  await options.openSection('General');
  await options.main.getByText('Light', { exact: true }).click();
  await options.openSection('Your data');
  const choose = options.main.locator('input[type=file]');
  const before = JSON.stringify(await readRows(options.page, 'settings'));
  for (const damaged of [
    whole.subarray(0, whole.length / 2),
    Buffer.from('{"format":"limelight-backup"}'),
    Buffer.from('no'),
  ]) {
    await choose.setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: damaged });
    await expect(options.alert.filter({ hasText: 'This file is not a whole Limelight backup.' })).toBeVisible();
    expect(JSON.stringify(await readRows(options.page, 'settings'))).toBe(before);
  }
  await choose.setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: whole });
  await expect(options.main.getByRole('table')).toBeVisible();
  expect(JSON.stringify(await readRows(options.page, 'settings')), 'a dry run').toBe(before);
  await options.main
    .getByRole('button', { name: /^Import/ })
    .last()
    .click();
  await expect.poll(async () => JSON.stringify(await readRows(options.page, 'settings'))).toContain('"theme":"dark"');
});
