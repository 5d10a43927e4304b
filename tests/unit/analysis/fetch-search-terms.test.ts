import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchSearchTerms } from '@/lib/analysis/fetch-search-terms';
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
import { answerTerms, makeSearchTerms, makeTermTable } from '../../support/make-search-terms';

const ID = 'sourdough01' as VideoId;
const ALLOWED = { scopes: [SCOPES.read, SCOPES.analytics] };
let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;
const ask = (videoId: VideoId | null = null, isForced = false) => fetchSearchTerms(made.tools, videoId, { isForced });
const asked = () => made.client.fetchReport.mock.calls;
const publish = (agoMs: number) => {
  made.youtube.videos = [makeFacts({ publishedAt: FETCHED_AT - agoMs })];
};

beforeEach(async () => {
  database = await openEmptyDatabase('fetch-search-terms-test');
  made = makeApiTools(database);
  publish(100 * DAY_MS);
  made.client.fetchReport.mockImplementation(answerTerms);
  await agree(database);
});

describe('asking', () => {
  beforeEach(() => signIn(database, ALLOWED));

  it('asks for the channel’s last 28 days and the 28 before, the 25 most viewed of each', async () => {
    expect(await ask()).toEqual({ value: makeSearchTerms(), fetchedAt: FETCHED_AT, isStale: false, from: 'network' });
    const common = {
      ...{ channelId: OWN_CHANNEL, metrics: ['views'], dimensions: ['insightTrafficSourceDetail'] },
      ...{ filters: 'insightTrafficSourceType==YT_SEARCH', sort: '-views', maxResults: 25 },
    };
    const context = { accountId: OWN_CHANNEL, purpose: 'search-terms' };
    expect(asked()).toEqual([
      [{ ...common, startDate: '2026-10-22', endDate: '2026-11-18' }, context],
      [{ ...common, startDate: '2026-09-24', endDate: '2026-10-21' }, context],
    ]);
    expect(made.client.fetchVideos).not.toHaveBeenCalled();
  });

  it('asks about one video, of the account’s own channel', async () => {
    const { value } = await ask(ID);
    expect(value.terms).toEqual([{ term: 'first sourdough loaf', views: 30 }]);
    expect(asked()[0]?.[0].filters).toBe(`video==${ID};insightTrafficSourceType==YT_SEARCH`);
    made.youtube.videos = [makeFacts({ videoId: 'otherVideo1' as VideoId, channelId: 'UChearth0000000000000000' })];
    expect(await codeOf(ask('otherVideo1' as VideoId))).toBe('account-missing');
  });

  it('keeps both for a day, as the account’s own', async () => {
    await ask();
    await ask(ID);
    made.pass(19 * HOUR_MS);
    expect(await ask()).toMatchObject({ from: 'memory', fetchedAt: FETCHED_AT });
    expect(asked()).toHaveLength(4);
    const rows = await database.answers.where({ kind: 'search-terms' }).toArray();
    expect(rows.map(({ key }) => key)).toEqual([
      `${OWN_CHANNEL}|search-terms|${OWN_CHANNEL}`,
      `${OWN_CHANNEL}|search-terms|${ID}`,
    ]);
    expect(made.tools.hits.add).toHaveBeenCalledWith(
      expect.objectContaining({ service: 'youtube-analytics', purpose: 'search-terms' }),
    );
  });

  it('throws what goes wrong when the creator asked anew, and else gives what is kept', async () => {
    await ask();
    made.client.fetchReport.mockRejectedValue(new Problem('offline'));
    expect(await codeOf(ask(null, true))).toBe('offline');
    made.pass(2 * DAY_MS);
    expect(await ask()).toMatchObject({ isStale: true, value: makeSearchTerms() });
  });

  it.each([
    ['from the first of them on', '2026-09-24T07:00:00Z', '2026-09-24'],
    ['from the second on', '2026-09-25T07:00:00Z', null],
    ['for 28 days', '2026-10-22T07:00:00Z', null],
  ])('compares only with days on which the video was there: %s', async (_, published, first) => {
    publish(FETCHED_AT - Date.parse(published));
    expect((await ask(ID)).value.before?.days.first ?? null).toBe(first);
  });

  it('asks nothing while no day of the video is counted', async () => {
    publish(HOUR_MS);
    expect((await ask(ID)).value).toEqual({ days: null, terms: [], before: null });
    expect(asked()).toEqual([]);
  });

  it('leaves out what brought nobody, and terms of nothing but space', async () => {
    made.client.fetchReport.mockResolvedValue(
      makeTermTable([
        [' rye ', 3],
        ['  ', 2],
        ['spelt', 0],
      ]),
    );
    expect((await ask()).value.terms).toEqual([{ term: 'rye', views: 3 }]);
  });

  it('keeps no more than it asked for, and no term that nobody can have typed', async () => {
    const rows = Array.from({ length: 101 }, (_, place) => [`rye ${place}`, 500 - place] as const);
    made.client.fetchReport.mockResolvedValue(makeTermTable([['r'.repeat(1_001), 900], ...rows]));
    const { terms } = (await ask()).value;
    expect([terms.length, terms[0]]).toEqual([25, { term: 'rye 0', views: 500 }]);
    made.pass(HOUR_MS);
    expect(await ask()).toMatchObject({ from: 'memory' });
  });

  it('finds columns by their names, and none where there is no data', async () => {
    const { columns } = makeTermTable([]);
    made.client.fetchReport.mockResolvedValue({ columns: columns.toReversed(), rows: [[3, 'rye']] });
    expect((await ask()).value.terms).toEqual([{ term: 'rye', views: 3 }]);
    made.client.fetchReport.mockResolvedValue({ columns: [], rows: [] });
    expect((await ask(null, true)).value).toMatchObject({ terms: [], before: { terms: [] } });
  });

  it.each([
    ['without a column', { columns: makeTermTable([]).columns.slice(1), rows: [[3]] }],
    ['with text for a number', makeTermTable([['rye', 'many']])],
    ['with a number for a term', makeTermTable([[7, 7]])],
  ])('does not guess what a table says %s', async (_, table) => {
    made.client.fetchReport.mockResolvedValue(table);
    expect(await codeOf(ask())).toBe('answer-invalid');
    expect(await database.answers.where({ kind: 'search-terms' }).count()).toBe(0);
  });

  it('keeps nothing when the sign-in ended while YouTube was asked, and deletes it with the sign-in', async () => {
    await ask();
    await deleteAccount(database, OWN_CHANNEL);
    expect(await database.answers.where({ kind: 'search-terms' }).count()).toBe(0);
    await signIn(database, ALLOWED);
    made.client.fetchReport.mockImplementation(async (query) => {
      await deleteAccount(database, OWN_CHANNEL);
      return answerTerms(query);
    });
    expect(await codeOf(ask(null, true))).toBe('account-missing');
    expect(await database.answers.where({ kind: 'search-terms' }).count()).toBe(0);
  });
});

describe('Analytics is not asked', () => {
  afterEach(() => expect(asked()).toEqual([]));

  it('without a sign-in', async () => {
    expect(await codeOf(ask())).toBe('account-missing');
  });

  it('before the account allowed its reports', async () => {
    await signIn(database);
    expect(await codeOf(ask())).toBe('scope-missing');
  });
});
