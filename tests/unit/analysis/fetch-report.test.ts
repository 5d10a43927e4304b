import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchReport } from '@/lib/analysis/fetch-report';
import { Problem } from '@/lib/problem/problem';
import { deleteAccount } from '@/lib/storage/accounts';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { SCOPES } from '@/lib/youtube/credentials';
import { codeOf } from '../../support/make-account';
import { agree, makeApiTools, OWN_CHANNEL, signIn } from '../../support/make-api-tools';
import { DAY_MS, HOUR_MS } from '../../support/make-cache';
import { FETCHED_AT, makeFacts } from '../../support/make-facts';
import { openEmptyDatabase } from '../../support/make-jobs';
import { makeAnswers, makeReport, TABLES } from '../../support/make-report';

const ID = 'sourdough01' as VideoId;
const ALLOWED = { scopes: [SCOPES.read, SCOPES.analytics] };
let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;
const ask = (isForced?: boolean) => fetchReport(made.tools, ID, { isForced });
const asked = () => made.client.fetchReport.mock.calls;

beforeEach(async () => {
  database = await openEmptyDatabase('fetch-report-test');
  made = makeApiTools(database, { videos: [makeFacts({ publishedAt: FETCHED_AT - 100 * DAY_MS })] });
  made.client.fetchReport.mockImplementation(makeAnswers());
  await agree(database);
});

describe('asking', () => {
  beforeEach(() => signIn(database, ALLOWED));

  it('asks as the owner for 28 days in two requests: the sums, and where views came from', async () => {
    expect(await ask()).toEqual({ value: makeReport(), fetchedAt: FETCHED_AT, isStale: false, from: 'network' });
    const days = { startDate: '2026-10-22', endDate: '2026-11-18' };
    const common = { channelId: OWN_CHANNEL, filters: `video==${ID}`, ...days };
    const metrics = [
      ...['views', 'estimatedMinutesWatched', 'averageViewDuration', 'averageViewPercentage'],
      ...['subscribersGained', 'likes', 'comments', 'shares'],
    ];
    const source = { metrics: ['views'], dimensions: ['insightTrafficSourceType'], sort: '-views' };
    expect(asked()).toEqual([
      [{ ...common, metrics }, { accountId: OWN_CHANNEL }],
      [{ ...common, ...source }, { accountId: OWN_CHANNEL }],
    ]);
  });

  it('keeps the answer for a day, as the account’s own, and logs it as saved from Analytics', async () => {
    await ask();
    made.pass(19 * HOUR_MS);
    expect(await ask()).toMatchObject({ from: 'memory', fetchedAt: FETCHED_AT });
    expect(asked()).toHaveLength(2);
    const rows = await database.answers.where({ kind: 'report' }).toArray();
    expect(rows.map(({ owner, key }) => [owner, key])).toEqual([[OWN_CHANNEL, `${OWN_CHANNEL}|report|${ID}`]]);
    expect(made.tools.hits.add).toHaveBeenCalledWith(
      expect.objectContaining({ service: 'youtube-analytics', purpose: 'report' }),
    );
  });

  it('asks anew when the creator wants it, and throws what goes wrong then', async () => {
    await ask();
    made.pass(HOUR_MS);
    expect((await ask(true)).fetchedAt).toBe(FETCHED_AT + HOUR_MS);
    made.client.fetchReport.mockRejectedValue(new Problem('offline'));
    expect(await codeOf(ask(true))).toBe('offline');
    expect(await ask()).toMatchObject({ fetchedAt: FETCHED_AT + HOUR_MS });
  });

  it('begins with the day of publishing', async () => {
    made.youtube.videos = [makeFacts({ publishedAt: Date.parse('2026-11-01T07:30:00Z') })];
    expect((await ask()).value.days).toEqual({ first: '2026-11-01', last: '2026-11-18' });
    expect(asked()[0]?.[0]).toMatchObject({ startDate: '2026-11-01' });
  });

  it('asks Analytics nothing while no day of it is counted', async () => {
    made.youtube.videos = [makeFacts({ publishedAt: FETCHED_AT - HOUR_MS })];
    expect((await ask()).value).toEqual({ videoId: ID, days: null, totals: null, sources: [] });
    expect(asked()).toEqual([]);
    made.pass(3 * DAY_MS);
    expect((await ask()).value.totals).not.toBeNull();
  });

  it('has no sums where YouTube has no rows', async () => {
    made.client.fetchReport.mockImplementation(makeAnswers({ totals: [], sources: [] }));
    expect((await ask()).value).toMatchObject({ totals: null, sources: [] });
  });

  it('finds columns by their names', async () => {
    const { columns, rows } = TABLES.totals;
    const turned = { columns: columns.toReversed(), rows: rows.map((row) => row.toReversed()) };
    made.client.fetchReport.mockImplementation(async (query) => (query.dimensions ? TABLES.sources : turned));
    expect((await ask()).value).toEqual(makeReport());
  });

  it.each([
    ['without a column', { columns: TABLES.totals.columns.slice(1), rows: [[1]] }],
    ['with text for a number', { ...TABLES.totals, rows: [TABLES.totals.rows[0]?.map(() => 'many') ?? []] }],
  ])('does not guess what a table says %s', async (_, table) => {
    made.client.fetchReport.mockImplementation(async (query) => (query.dimensions ? TABLES.sources : table));
    expect(await codeOf(ask())).toBe('answer-invalid');
    expect(await database.answers.where({ kind: 'report' }).count()).toBe(0);
  });

  it('keeps nothing when the sign-in ended while YouTube was asked', async () => {
    made.client.fetchReport.mockImplementation(async (query) => {
      await deleteAccount(database, OWN_CHANNEL);
      return makeAnswers()(query);
    });
    expect(await codeOf(ask())).toBe('account-missing');
    expect(await database.answers.where({ kind: 'report' }).count()).toBe(0);
  });
});

describe('Analytics is not asked', () => {
  it('without a sign-in', async () => {
    expect(await codeOf(ask())).toBe('account-missing');
    expect(made.client.fetchVideos).not.toHaveBeenCalled();
  });

  it('before the account allowed its reports', async () => {
    await signIn(database);
    expect(await codeOf(ask())).toBe('scope-missing');
    expect(made.client.fetchVideos).not.toHaveBeenCalled();
  });

  it('about another channel’s video', async () => {
    await signIn(database, ALLOWED);
    made.youtube.videos = [makeFacts({ channelId: 'UChearth0000000000000000' })];
    expect(await codeOf(ask())).toBe('account-missing');
  });

  afterEach(() => expect(asked()).toEqual([]));
});
