import { beforeEach, describe, expect, it } from 'vitest';
import { createIndexMemo } from '@/lib/analysis/tag-sources/index-memo';
import { TAG_PROVIDERS } from '@/lib/analysis/tag-sources/index';
import { openedProvider } from '@/lib/analysis/tag-sources/opened-provider';
import { searchTermsProvider } from '@/lib/analysis/tag-sources/search-terms-provider';
import { textProvider } from '@/lib/analysis/tag-sources/text-provider';
import { SOURCE_IDS } from '@/lib/keywords/evidence';
import { Problem } from '@/lib/problem/problem';
import { saveAnalysis } from '@/lib/storage/analyses';
import type { LimelightDatabase } from '@/lib/storage/database';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { Video, VideoId } from '@/lib/video/video';
import { SCOPES } from '@/lib/youtube/credentials';
import { codeOf } from '../../../support/make-account';
import { agree, makeApiTools, OWN_CHANNEL, signIn } from '../../../support/make-api-tools';
import { makeContext } from '../../../support/make-context';
import { FETCHED_AT, makeFacts } from '../../../support/make-facts';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { makeRow } from '../../../support/make-row';
import { answerTerms, makeSearchTerms } from '../../../support/make-search-terms';
import { makeVersion } from '../../../support/make-version';
import { keepAnswer } from '../../../support/keep-answers';

const HEARTH = 'UChearth0000000000000000';
const idOf = (name: string) => name.padEnd(11, '0') as VideoId;
const ALLOWED = { scopes: [SCOPES.read, SCOPES.analytics] };
let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;

beforeEach(async () => {
  database = await openEmptyDatabase('simple-sources-test');
  made = makeApiTools(database);
});

it('every source has its provider, in the order in which they are listed', () => {
  expect(TAG_PROVIDERS.map(({ id }) => id)).toEqual([...SOURCE_IDS]);
});

it.each([
  ['a title', { title: 'Brot', description: null }, null, 'used'],
  ['a description', { title: '', description: '7' }, null, 'used'],
  ['a phrase the creator chose', { title: null, description: null }, 'rye', 'used'],
  ['nothing but signs', { title: '!!!', description: '🥖' }, null, 'empty'],
])('the text of a draft with %s', async (_, video, focus, status) => {
  const count = status === 'used' ? 1 : 0;
  expect(await textProvider.load(made.tools, makeContext({ video, focus }))).toMatchObject({ status, count });
});

describe('opened videos', () => {
  const open = (name: string, video: Partial<Video>, savedAt = FETCHED_AT) => {
    const id = idOf(name);
    return database.analyses.put({ ...makeRow({ id, title: name, channelId: HEARTH, ...video }), savedAt });
  };
  const load = (context = makeContext(), tools = made.tools) => openedProvider.load(tools, context);

  it('are those of others that have tags', async () => {
    await signIn(database);
    await open('theirs', { channelName: 'Hearth', tags: ['rye'], viewCount: 3, publishedAt: 2 }, FETCHED_AT - 5);
    await open('unknown', { channelId: null });
    await open('untagged', { tags: [] });
    await open('hidden', { tags: null });
    await open('mine', { channelId: OWN_CHANNEL });
    await open('edited', {});
    await database.versions.add(makeVersion({ videoId: idOf('edited') }));
    await open('sourdough01', { channelId: OWN_CHANNEL });
    await saveAnalysis(database, { videoId: idOf('failed'), savedAt: 1, status: 'failed', problem: 'video-private' });
    const reading = await load();
    expect(reading).toMatchObject({ status: 'used', count: 2, asOf: FETCHED_AT - 5 });
    expect(reading.evidence.opened?.videos).toContainEqual({
      ...{ id: 'theirs00000', title: 'theirs', tags: ['rye'], channelName: 'Hearth', viewCount: 3, publishedAt: 2 },
    });
  });

  it('need the creator’s agreement, and to have been opened', async () => {
    expect(await load()).toMatchObject({ status: 'empty' });
    await open('theirs', {});
    const context = makeContext({ keywords: { derivedAgreedAt: null } });
    expect(await load(context)).toMatchObject({ status: 'needs-agreement', evidence: {} });
  });

  it('are prepared once for many keystrokes', async () => {
    const tools = { ...made.tools, indexMemo: createIndexMemo(made.tools) };
    const openedOf = async () => (await load(makeContext(), tools)).evidence.opened;
    await open('theirs', {});
    const first = await openedOf();
    expect(first).toBeDefined();
    expect(await openedOf()).toBe(first);
    await open('more', {}, FETCHED_AT + 1);
    expect((await openedOf())?.videos).toHaveLength(2);
  });
});

describe('search terms', () => {
  const keep = (id: string, terms: { term: string; views: number }[], days = makeSearchTerms().days) =>
    keepAnswer(database, 'search-terms', id, makeSearchTerms({ terms, days }), {
      ...{ owner: OWN_CHANNEL, fetchedAt: FETCHED_AT },
    });
  const load = (context = makeContext()) => searchTermsProvider.load(made.tools, context);
  const refresh = (context = makeContext()) => searchTermsProvider.refresh?.(made.tools, context, { isForced: false });

  it('are those of the channel and of the video, each once with the most views', async () => {
    await signIn(database, ALLOWED);
    await keep(OWN_CHANNEL, [
      { term: 'Rye bread', views: 9 },
      { term: 'spelt', views: 5 },
    ]);
    await keep('sourdough01', [
      { term: 'rye bread', views: 4 },
      { term: 'first loaf', views: 7 },
    ]);
    const reading = await load();
    expect(reading).toMatchObject({ status: 'used', count: 3, asOf: FETCHED_AT });
    expect(reading.evidence.phrases).toEqual([
      { source: 'search-terms', phrase: 'Rye bread', views: 9, days: 28 },
      { source: 'search-terms', phrase: 'first loaf', views: 7, days: 28 },
      { source: 'search-terms', phrase: 'spelt', views: 5, days: 28 },
    ]);
  });

  it.each([
    ['no sign-in', null, {}, 'needs-sign-in'],
    ['a sign-in without its reports', {}, {}, 'needs-scope'],
    ['a sign-in that ended', { ...ALLOWED, problem: 'sign-in-expired' }, {}, 'needs-sign-in'],
    ['another channel in use', ALLOWED, { video: { channelId: HEARTH } }, 'needs-sign-in'],
    ['no agreement', ALLOWED, { isAgreed: false }, 'needs-agreement'],
    ['no searches', ALLOWED, {}, 'empty'],
  ])('say what they need: with %s', async (_, account, context, status) => {
    if (account) await signIn(database, account);
    await keep(OWN_CHANNEL, [], null);
    expect(await load(makeContext(context))).toMatchObject({ status, count: 0, evidence: {} });
  });

  describe('refreshing', () => {
    beforeEach(async () => {
      await signIn(database, ALLOWED);
      await agree(database);
      made.client.fetchReport.mockImplementation(answerTerms);
    });
    const asked = () => new Set(made.client.fetchReport.mock.calls.map(([{ filters = '' }]) => filters.split(';')[0]));

    it('asks about the channel, and about a video that everybody may see', async () => {
      made.youtube.videos = [makeFacts()];
      await refresh();
      expect(asked()).toEqual(new Set(['insightTrafficSourceType==YT_SEARCH', 'video==sourdough01']));
      expect(await load()).toMatchObject({ status: 'used', count: 3 });
    });

    it.each([
      ['a private one', [makeFacts({ privacy: 'private' })], makeContext()],
      ['one that YouTube does not know', [], makeContext()],
      ['one without a name', [], makeContext({ video: { id: UNNAMED_VIDEO } })],
    ])('asks about the channel alone for %s', async (_, videos, context) => {
      made.youtube.videos = videos;
      await refresh(context);
      expect(asked()).toEqual(new Set(['insightTrafficSourceType==YT_SEARCH']));
    });

    it('keeps what the channel brought when the video fails', async () => {
      made.client.fetchVideos.mockRejectedValue(new Problem('quota-exceeded'));
      expect(await codeOf(Promise.resolve(refresh()))).toBe('quota-exceeded');
      expect(await load()).toMatchObject({ status: 'used', count: 2 });
    });
  });
});
