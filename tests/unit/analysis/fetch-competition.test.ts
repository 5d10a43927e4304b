import { beforeEach, describe, expect, it } from 'vitest';
import { fetchCompetition } from '@/lib/analysis/fetch-competition';
import type { LimelightDatabase } from '@/lib/storage/database';
import { loadSettings } from '@/lib/storage/settings';
import type { VideoId } from '@/lib/video/video';
import { codeOf } from '../../support/make-account';
import { addKey, agree, agreeToSources, makeApiTools, OWN_CHANNEL, signIn } from '../../support/make-api-tools';
import { DAY_MS } from '../../support/make-cache';
import { FETCHED_AT, makeChannelFacts } from '../../support/make-facts';
import { makeFound } from '../../support/make-found';
import { openEmptyDatabase } from '../../support/make-jobs';

const EN = { language: 'en', region: 'US' };
const { found, videos, channels } = makeFound(
  [
    { title: 'Sourdough', views: 100, subscribers: 10, ageDays: 4 },
    { title: 'Rye', views: 300, subscribers: 30, ageDays: 8 },
  ],
  FETCHED_AT,
);
const hits = found.map((hit) => ({ ...hit, videoId: hit.videoId as VideoId }));
let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;

beforeEach(async () => {
  database = await openEmptyDatabase('fetch-competition-test');
  made = makeApiTools(database, { hits, videos: [...videos], channels: [...channels, makeChannelFacts()] });
  await agree(database);
  await agreeToSources(database);
  await addKey(database);
});

const keys = async () => (await database.answers.toArray()).map(({ key }) => key);

it('is one search and one request each for videos and channels, kept for a week', async () => {
  const { value, from } = await fetchCompetition(made.tools, ' Sourdough ', EN);
  expect(from).toBe('network');
  expect(value.competition).toEqual({
    ...{ results: 2, totalResults: 200, exactTitles: 1 },
    ...{ medianViews: 200, medianAgeDays: 6, medianSubscribers: 20 },
  });
  expect(value.hits.map(({ title }) => title)).toEqual(['Sourdough', 'Rye']);
  const query = { text: 'Sourdough', language: 'en', region: 'US', maxResults: 50 };
  expect(made.client.search).toHaveBeenCalledExactlyOnceWith(query, expect.objectContaining({ purpose: 'search' }));
  expect([made.client.fetchVideos, made.client.fetchChannels].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  made.pass(7 * DAY_MS - 1);
  expect((await fetchCompetition(made.tools, 'sourdough', EN)).isStale).toBe(false);
  expect(made.client.search).toHaveBeenCalledTimes(1);
  // The numbers alone: what they were made of is not kept beside them.
  expect(await keys()).toEqual(['public|competition|en|US|sourdough']);
});

it('names no country when none was chosen, and may find nobody', async () => {
  made.youtube.hits = [];
  const { value } = await fetchCompetition(made.tools, 'zzqx', { ...EN, region: '' });
  expect(made.client.search.mock.calls[0]?.[0]).not.toHaveProperty('region');
  expect(value).toMatchObject({ hits: [], competition: { results: 0 } });
});

it('without a key is asked by the account, and then is the account’s', async () => {
  await database.apiKeys.clear();
  await signIn(database);
  await fetchCompetition(made.tools, 'sourdough', EN);
  expect(made.client.search.mock.calls[0]?.[1]).toMatchObject({ accountId: OWN_CHANNEL });
  expect(await keys()).toEqual([`${OWN_CHANNEL}|competition|en|US|sourdough`]);
});

describe('without the agreement to derived numbers', () => {
  it('nothing is asked', async () => {
    await agreeToSources(database, { derived: false });
    expect(await codeOf(fetchCompetition(made.tools, 'sourdough', EN))).toBe('terms-not-agreed');
    expect(made.client.search).not.toHaveBeenCalled();
  });

  it('nor while searching is off', async () => {
    const settings = await loadSettings(database);
    const keywords = { ...settings.keywords, offSources: ['search' as const] };
    await database.settings.put({ key: 'settings', value: { ...settings, keywords } });
    expect(await codeOf(fetchCompetition(made.tools, 'sourdough', EN))).toBe('terms-not-agreed');
    expect(made.client.search).not.toHaveBeenCalled();
  });

  it('nothing is kept of what was on its way', async () => {
    made.client.fetchChannels.mockImplementation(async () => {
      await agreeToSources(database, { derived: false });
      return [];
    });
    expect(await codeOf(fetchCompetition(made.tools, 'sourdough', EN))).toBe('terms-not-agreed');
    expect(await keys()).toEqual([]);
  });
});
