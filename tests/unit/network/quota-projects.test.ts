import { beforeEach, expect, it } from 'vitest';
import { loadQuotaProjects } from '@/lib/network/quota-projects';
import { quotaRowId } from '@/lib/network/quota';
import type { LimelightDatabase } from '@/lib/storage/database';
import { makeAccountRow } from '../../support/make-account';
import { NOW, openDatabase } from '../../support/make-health';
import { pacificDayOf } from '@/lib/network/pacific-day';

let database: LimelightDatabase;
const saveKey = (id: string, isActive: boolean, service: 'youtube' | 'gemini' = 'youtube') =>
  database.apiKeys.put({
    ...{ id, service, label: id, last4: 'abcd', isActive, savedAt: NOW, checkedAt: NOW, problem: null },
  });
const use = (quotaId: string, used: number, exhaustedAt: number | null = null) =>
  database.quota.put({
    ...{ id: quotaRowId(quotaId, 'units', NOW), quotaId, bucket: 'units', day: pacificDayOf(NOW) },
    ...{ used, exhaustedAt, warnedAt: null },
  });
const find = async () =>
  (await loadQuotaProjects(database, NOW)).map(({ quotaId, isActive, levels }) => [quotaId, isActive, levels[0]?.used]);

beforeEach(() => {
  database = openDatabase();
});

it('is empty without key and sign-in', async () => {
  await saveKey('gemini-key', true, 'gemini');
  expect(await find()).toEqual([]);
});

it('shows what is in use, used or not, before what was used today', async () => {
  await saveKey('a-old', false);
  await saveKey('b-older', false);
  await saveKey('c-spent', false);
  await saveKey('d-new', true);
  await use('a-old', 40);
  await use('c-spent', 0, NOW);
  expect(await find()).toEqual([
    ['d-new', true, 0],
    ['a-old', false, 40],
    ['c-spent', false, 0],
  ]);
});

it('joins the channels of one client: they share its quota', async () => {
  const of = (number: string) => `${number}-abc.apps.googleusercontent.com`;
  await database.accounts.bulkPut([
    makeAccountRow({ id: 'UC1', clientId: of('1'), isActive: false }),
    makeAccountRow({ id: 'UC2', clientId: of('1') }),
    makeAccountRow({ id: 'UC3', clientId: of('2'), isActive: false }),
  ]);
  await use('client:1', 7);
  expect(await find()).toEqual([['client:1', true, 7]]);
  const [project] = await loadQuotaProjects(database, NOW);
  expect(project?.by).toMatchObject({ kind: 'sign-in', accounts: [{ id: 'UC1' }, { id: 'UC2' }] });
});
