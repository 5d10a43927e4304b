import { beforeEach, expect, it } from 'vitest';
import { quotaRowId } from '@/lib/network/quota';
import { loadSearchQuota } from '@/lib/network/search-quota';
import type { LimelightDatabase } from '@/lib/storage/database';
import { quotaIdOfClient } from '@/lib/storage/quota-id';
import { makeAccountRow } from '../../support/make-account';
import { addKey } from '../../support/make-api-tools';
import { NOW, openEmptyDatabase } from '../../support/make-jobs';

let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase('search-quota-test');
});

const use = (quotaId: string, used: number) =>
  database.quota.add({
    id: quotaRowId(quotaId, 'search', NOW),
    quotaId,
    bucket: 'search',
    used,
    exhaustedAt: null,
  } as never);
const left = async () => (await loadSearchQuota(database, NOW))?.left;

it('is nobody’s without a key and a sign-in', async () => {
  await use('key-1', 3);
  expect(await loadSearchQuota(database, NOW)).toBeNull();
});

it('is the key’s, which asks first; without one the sign-in’s', async () => {
  const account = makeAccountRow();
  await database.accounts.add(account);
  await use(quotaIdOfClient(account.clientId), 7);
  expect(await left()).toBe(93);
  await addKey(database);
  await use('key-1', 40);
  expect(await left()).toBe(60);
});
