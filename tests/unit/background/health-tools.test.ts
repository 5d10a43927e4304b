import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { connect } from '@/entrypoints/background/connect';
import { createHealthTools } from '@/entrypoints/background/health-tools';
import { HEARTBEAT } from '@/lib/jobs/heartbeat';
import { quotaRowId } from '@/lib/network/quota';
import { pacificDayOf } from '@/lib/network/pacific-day';
import { LimelightDatabase } from '@/lib/storage/database';
import { makeFacts } from '../../support/make-facts';
import { keepFacts } from '../../support/keep-answers';

let database: LimelightDatabase;
let tools: ReturnType<typeof connect>;
const NOW = Date.UTC(2026, 10, 21, 9);

beforeEach(() => {
  database = new LimelightDatabase('health-tools-test');
  tools = { ...connect(database), now: () => NOW };
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await database.delete();
});

const make = (isKeyTried = false) => createHealthTools(tools, isKeyTried);
const storage = (estimate: StorageEstimate) =>
  vi.stubGlobal('navigator', { storage: { estimate: async () => estimate } });

it('tries a key only when somebody asked for that: it costs a unit', async () => {
  const checkKey = vi.spyOn(tools.youtube, 'checkKey').mockResolvedValue();
  expect(make().checkKey).toBeNull();
  await make(true).checkKey?.('key-1');
  expect(checkKey.mock.calls).toEqual([['key-1']]);
});

it.each([
  [
    { usage: 3, quota: 10 },
    { usedBytes: 3, quotaBytes: 10 },
  ],
  [
    { usage: 0, quota: 0 },
    { usedBytes: 0, quotaBytes: 0 },
  ],
  [{ usage: 3 }, null],
  [{}, null],
])('reads %j of the browser’s storage as %j', async (estimate, expected) => {
  storage(estimate);
  expect(await make().estimateStorage()).toEqual(expected);
});

it('knows whether the alarm is set', async () => {
  expect(await make().hasHeartbeat()).toBe(false);
  await fakeBrowser.alarms.create(HEARTBEAT, { periodInMinutes: 1 });
  expect(await make().hasHeartbeat()).toBe(true);
});

it('says which version runs and since when', () => {
  const { worker } = make();
  expect(worker.version).toBe('1.2.3');
  expect(worker.startedAt).toBeLessThanOrEqual(Date.now());
});

it('says what is left of the keys in use, not of others', async () => {
  for (const [id, isActive, used] of [
    ['key-1', true, 9_000],
    ['key-2', false, 10_000],
  ] as const) {
    const seen = { savedAt: NOW, checkedAt: null, problem: null };
    await database.apiKeys.put({ id, service: 'youtube', label: '', last4: '1234', isActive, ...seen });
    const row = { id: quotaRowId(id, 'units', NOW), quotaId: id, day: pacificDayOf(NOW), used };
    await database.quota.put({ ...row, bucket: 'units', exhaustedAt: null, warnedAt: null });
  }
  const levels = await make().loadQuota();
  expect(levels.map(({ bucket, left }) => [bucket, left])).toEqual([
    ['units', 1_000],
    ['search', 100],
    ['stats', 10_000],
  ]);
});

it('has the cache’s and the server’s word', async () => {
  await keepFacts(database, makeFacts());
  expect(await make().loadCacheStatistics()).toMatchObject({ rows: 1 });
  expect(await make().loadServerClock()).toBeNull();
});

describe('the browser’s own language model', () => {
  it('is none where there is no such thing', async () => {
    expect(await make().loadBuiltInAi()).toBeNull();
  });

  it('is what the browser says of it', async () => {
    vi.stubGlobal('LanguageModel', { availability: async () => 'downloadable' });
    expect(await make().loadBuiltInAi()).toBe('downloadable');
  });
});
