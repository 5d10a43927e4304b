import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LimelightDatabase } from '@/lib/storage/database';
import { AI_USAGE_MS, RANK_HISTORY_MS, RECORDS_MS, RETENTION_MS } from '@/lib/storage/keep-times';
import { purgeOldRows } from '@/lib/storage/retention';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';

const NOW = Date.UTC(2026, 10, 21, 12);
const DAY_MS = 86_400_000;
let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('retention-test');
  await database.open();
});
afterEach(() => database.delete());

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** How each table writes when a row is of. */
const MAKE: Record<string, (at: number) => object> = {
  answers: (at) => ({ key: `k${at}`, owner: 'UCbread', kind: 'video', fetchedAt: at, usedAt: at, bytes: 3, value: 1 }),
  samples: (at) => ({ videoId: 'v', at, owner: 'public' }),
  analyses: (at) => ({ videoId: `v${at}`, savedAt: at }),
  requests: (at) => ({ at }),
  logs: (at) => ({ at }),
  events: (at) => ({ at }),
  ranks: (at) => ({ id: `r${at}`, at }),
  jobs: (at) => ({ id: `j${at}`, finishedAt: at, state: 'done' }),
  quota: (at) => ({ id: `q${at}`, quotaId: 'q', day: dayOf(at) }),
  backups: (at) => ({ day: dayOf(at), at, text: '' }),
  metrics: (at) => ({ day: dayOf(at), operation: 'zzz' }),
  aiSent: (at) => ({ at }),
};
const FETCHED = ['answers', 'samples', 'analyses', 'events', 'ranks', 'jobs'];
const BY_DAY = ['quota', 'backups', 'metrics'];

describe.each(Object.keys(MAKE))('%s', (name) => {
  const kept = FETCHED.includes(name) ? RETENTION_MS : RECORDS_MS;
  // Days are coarser, and in some time zone.
  const unit = BY_DAY.includes(name) ? 2 * DAY_MS : 1;
  it.each([
    ['too old', -kept - unit, 0],
    ['just not too old', -kept, 1],
    ['of now', 0, 1],
    ['a day ahead', DAY_MS, 1],
    ['further ahead, by a clock that was wrong', DAY_MS + unit, 0],
  ])('a row %s', async (_, agoMs, left) => {
    const row = MAKE[name]?.(NOW + agoMs) ?? {};
    await database.table(name).add(row);
    expect(await purgeOldRows(database, NOW)).toBe(1 - left);
    expect(await database.table(name).count()).toBe(left);
  });
});

it('a clock 31 days ahead purges all of it, and the total is right', async () => {
  for (const [name, make] of Object.entries(MAKE)) await database.table(name).add(make(NOW));
  await database.cacheCounts.put({ key: 'cache', bytes: 3, hits: 7, misses: 1, stale: 0, evictions: 0, since: 1 });
  const later = NOW + 33 * DAY_MS;
  expect(await purgeOldRows(database, later)).toBe(Object.keys(MAKE).length);
  for (const name of Object.keys(MAKE)) expect(await database.table(name).count(), name).toBe(0);
  expect(await database.cacheCounts.get('cache')).toMatchObject({ bytes: 0, hits: 7 });
});

it.each([
  ['just not too old for a year', -RANK_HISTORY_MS, true, 1],
  ['older than a year', -RANK_HISTORY_MS - 1, true, 0],
  ['of a month ago, once the agreement is taken back', -RETENTION_MS - 1, false, 0],
])('with derived insights agreed to, a place in search %s', async (_, agoMs, isAgreed, left) => {
  const keywords = { ...DEFAULT_SETTINGS.keywords, derivedAgreedAt: isAgreed ? NOW : null };
  await database.settings.put({ key: 'settings', value: { ...DEFAULT_SETTINGS, keywords } });
  await database.ranks.add({ id: 'r', at: NOW + agoMs } as never);
  await purgeOldRows(database, NOW);
  expect(await database.ranks.count()).toBe(left);
});

it('what the creator said about tags and phrases is theirs, and stays whatever its age', async () => {
  const at = NOW - 2 * RANK_HISTORY_MS;
  await database.explorations.add({ id: 'en|US|rye', phrase: 'rye', at } as never);
  await database.trackedPhrases.add({ id: 'v|rye', videoId: 'v', phrase: 'rye', addedAt: at } as never);
  await database.rejections.add({ id: '*|rye', tag: 'rye', key: 'rye', videoId: null, at });
  expect(await purgeOldRows(database, NOW)).toBe(0);
  for (const name of ['explorations', 'trackedPhrases', 'rejections']) {
    expect(await database.table(name).count(), name).toBe(1);
  }
});

it.each([
  ['too old', -AI_USAGE_MS - 2 * DAY_MS, 0],
  ['just not too old', -AI_USAGE_MS, 1],
  ['of now', 0, 1],
  ['further ahead than a day', 3 * DAY_MS, 0],
])('what models cost is kept for 13 months: a day %s', async (_, agoMs, left) => {
  await database.aiUsage.add({ id: 'u', day: dayOf(NOW + agoMs) } as never);
  expect(await purgeOldRows(database, NOW)).toBe(1 - left);
  expect(await database.aiUsage.count()).toBe(left);
});

it.each([
  ['is over', NOW, NOW - 1, 0],
  ['is not over', NOW + 1, NOW - 1, 1],
  ['was begun by a clock that was wrong', NOW + 9 * DAY_MS, NOW + DAY_MS + 1, 0],
])('a model’s rest that %s', async (_, until, at, left) => {
  await database.modelRests.add({ id: 'gemini|x', until, at, problem: 'rate-limited' });
  await purgeOldRows(database, NOW);
  expect(await database.modelRests.count()).toBe(left);
});

describe('answers of models', () => {
  const claim = (receiptId: string | null) => ({ start: 0, end: 1, kind: 'number', receiptId });
  const step = (receipts: unknown[]) => ({ id: '1', tool: 'readVideo', args: {}, receipts });
  const answer = (at: number) => ({
    ...{ id: `m${at}`, chatId: 'c', index: 0, at, text: 'It has 120,345 views.', proposals: [{ id: 'p' }] },
    ...{ steps: [step([{ id: 'r1' }])], claims: [claim('r1'), claim(null)], exchange: [{ parts: [] }] },
  });

  it.each([
    ['a month old', -RETENTION_MS - 1, true],
    ['not as old', -RETENTION_MS, false],
    ['a day ahead', DAY_MS, false],
    ['further ahead, by a clock that was wrong', DAY_MS + 1, true],
  ])('that are %s stay; what tools found for them may not', async (_, agoMs, isStripped) => {
    const row = answer(NOW + agoMs);
    await database.chatMessages.add(row as never);
    expect(await purgeOldRows(database, NOW)).toBe(isStripped ? 1 : 0);
    const stripped = { steps: [step([])], claims: [claim(null)], exchange: [] };
    expect(await database.chatMessages.toArray()).toEqual([isStripped ? { ...row, ...stripped } : row]);
    expect(await purgeOldRows(database, NOW)).toBe(0);
  });

  it('and what was written, pasted and talked about stays whatever its age', async () => {
    await database.chats.add({ id: 'c', updatedAt: 1 } as never);
    await database.writings.add({ id: 'w', at: 1 } as never);
    await database.transcripts.add({ videoId: 'v', text: 'So.', savedAt: 1 } as never);
    expect(await purgeOldRows(database, NOW)).toBe(0);
  });
});

it.each([
  ['a month old', -RETENTION_MS - 1, 'job', ''],
  ['not as old', -RETENTION_MS, 'job', 'Rye bread'],
  ['further ahead, by a clock that was wrong', DAY_MS + 1, 'job', ''],
  ['old, and of the page itself', -RETENTION_MS - 1, null, 'Rye bread'],
])(
  'what a batch wrote that is %s keeps its words, and its title for as long as it may',
  async (_, ago, jobId, left) => {
    const row = { id: 'w', at: NOW + ago, jobId, subject: 'Rye bread', value: { titles: ['Rye'] } };
    await database.writings.add(row as never);
    expect(await purgeOldRows(database, NOW)).toBe(left === '' ? 1 : 0);
    expect(await database.writings.toArray()).toEqual([{ ...row, subject: left }]);
    expect(await purgeOldRows(database, NOW)).toBe(0);
  },
);

it('a job’s parts go with it; one that is not over stays, whatever its age', async () => {
  await database.jobs.bulkAdd([
    { id: 'old', finishedAt: NOW - 31 * DAY_MS },
    { id: 'waiting', finishedAt: null },
  ] as never);
  const item = (jobId: string, index: number) => ({ jobId, index, state: 'done' });
  await database.jobItems.bulkAdd([item('old', 0), item('old', 1), item('waiting', 0)] as never);
  expect(await purgeOldRows(database, NOW)).toBe(3);
  expect(await database.jobs.toCollection().primaryKeys()).toEqual(['waiting']);
  expect(await database.jobItems.count()).toBe(1);
});

it('leaves what the creator made', async () => {
  const old = NOW - 400 * DAY_MS;
  await database.versions.add({ videoId: 'v', seenAt: old } as never);
  await database.templates.add({ id: 't', savedAt: old } as never);
  await database.focusPhrases.add({ videoId: 'v', savedAt: old } as never);
  await database.editSteps.add({ videoId: 'v', at: old } as never);
  expect(await purgeOldRows(database, NOW)).toBe(0);
});
