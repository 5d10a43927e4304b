import { beforeEach, describe, expect, it } from 'vitest';
import { fetchChannel } from '@/lib/analysis/fetch-channel';
import { Problem } from '@/lib/problem/problem';
import { deleteApiData } from '@/lib/storage/accounts';
import type { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, saveSettings } from '@/lib/storage/settings';
import { codeOf } from '../../support/make-account';
import { addKey, agree, makeApiTools, OWN_CHANNEL, signIn } from '../../support/make-api-tools';
import { DAY_MS, HOUR_MS } from '../../support/make-cache';
import { FETCHED_AT, makeChannelFacts, makeUploads } from '../../support/make-facts';
import { openEmptyDatabase } from '../../support/make-jobs';
import { eventually } from '../../support/eventually';

let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;
const videos = makeUploads(60);
const ask = (isForced?: boolean) => fetchChannel(made.tools, OWN_CHANNEL, { isForced });
const calls = () => [
  made.client.fetchChannels.mock.calls.length,
  made.client.fetchPlaylistVideoIds.mock.calls.length,
  made.client.fetchVideos.mock.calls.length,
];

beforeEach(async () => {
  database = await openEmptyDatabase('fetch-channel-test');
  made = makeApiTools(database, { videos, uploads: videos.map(({ videoId }) => videoId) });
  await agree(database);
});

describe('asking', () => {
  it('costs three units for the channel and its last 50 uploads, and none again that day', async () => {
    const { value, fetchedAt, isStale } = await ask();
    expect(value.channel).toEqual(makeChannelFacts());
    expect(value.uploads).toEqual(videos.slice(0, 50));
    expect([fetchedAt, isStale]).toEqual([FETCHED_AT, false]);
    made.pass(10 * HOUR_MS);
    expect((await ask()).value.uploads).toHaveLength(50);
    expect(calls()).toEqual([1, 1, 1]);
    expect(await database.samples.count()).toBe(50);
    expect(made.tools.notify).not.toHaveBeenCalled();
  });

  it('asks everything anew when the creator wants it, and tells', async () => {
    await ask();
    made.pass(2 * HOUR_MS);
    await ask(true);
    expect(calls()).toEqual([2, 2, 2]);
    expect(made.tools.notify).toHaveBeenCalledWith({
      kind: 'channel-refreshed',
      subject: 'Bread Lab',
      about: OWN_CHANNEL,
    });
  });

  it('answers what is old at once, and brings it up to date behind', async () => {
    await ask();
    made.pass(2 * DAY_MS);
    expect(await ask()).toMatchObject({ fetchedAt: FETCHED_AT, isStale: true });
    await eventually(() => expect(calls()).toEqual([2, 2, 2]));
    await eventually(() => expect(made.tools.notify).toHaveBeenCalledTimes(1));
    expect(await ask()).toMatchObject({ fetchedAt: FETCHED_AT + 2 * DAY_MS, isStale: false });
  });

  it('does not ask at every look for uploads that are deleted or private', async () => {
    made.youtube.videos = videos.slice(2);
    expect((await ask()).value.uploads).toHaveLength(48);
    expect((await ask()).value.uploads).toHaveLength(48);
    expect(calls()).toEqual([1, 1, 1]);
  });

  it.each([
    ['names no list', null, null],
    ['names a list that YouTube does not know', 'UUnone', new Problem('not-found')],
  ])('has no uploads for a channel that %s', async (_, uploadsPlaylistId, failure) => {
    made.youtube.channels = [makeChannelFacts({ uploadsPlaylistId, videoCount: 0 })];
    if (failure) made.client.fetchPlaylistVideoIds.mockRejectedValue(failure);
    expect((await ask()).value.uploads).toEqual([]);
    expect(made.client.fetchVideos).not.toHaveBeenCalled();
  });

  it('fails for a channel that is gone', async () => {
    made.youtube.channels = [];
    expect(await codeOf(ask())).toBe('not-found');
    expect(await database.jobs.count()).toBe(0);
  });

  it('asks as the owner about the own channel only', async () => {
    await signIn(database);
    await addKey(database);
    await ask();
    expect(made.client.fetchVideos.mock.lastCall?.[1]?.accountId).toBe(OWN_CHANNEL);
    expect(new Set((await database.answers.toArray()).map(({ owner }) => owner))).toEqual(new Set([OWN_CHANNEL]));
  });
});

it('keeps nothing when the consent is taken back while the uploads are on their way', async () => {
  made.client.fetchVideos.mockImplementation(async () => {
    await saveSettings(database, DEFAULT_SETTINGS);
    await deleteApiData(database);
    await made.tools.cache.forget();
    return videos;
  });
  expect(await codeOf(ask())).toBe('terms-not-agreed');
  expect([await database.answers.count(), await database.samples.count()]).toEqual([0, 0]);
});

describe('without a network', () => {
  it('queues the last page when nothing is kept', async () => {
    made.youtube.failure = new Problem('offline');
    expect(await codeOf(ask())).toBe('offline');
    expect(await codeOf(ask())).toBe('offline');
    expect(await database.jobs.toArray()).toEqual([
      expect.objectContaining({
        kind: 'refresh-channel',
        payload: { channelId: OWN_CHANNEL, maxPages: 1 },
        dedupeKey: `channel:${OWN_CHANNEL}`,
        forecastUnits: 3,
      }),
    ]);
  });

  it('gives what is kept', async () => {
    await ask();
    made.pass(3 * DAY_MS);
    made.youtube.failure = new Problem('offline');
    const { value, isStale, fetchedAt } = await ask();
    expect([value.uploads.length, isStale, fetchedAt]).toEqual([50, true, FETCHED_AT]);
    expect(await codeOf(ask(true))).toBe('offline');
  });

  it('makes do with the uploads that are kept when only they fail', async () => {
    await ask();
    await database.answers.where({ key: `public|video|${videos[0]?.videoId}` }).delete();
    made = { ...made, ...makeApiTools(database, { videos, uploads: made.youtube.uploads }) };
    made.client.fetchVideos.mockRejectedValue(new Problem('rate-limited'));
    const { value, isStale } = await ask();
    expect([value.uploads.length, isStale]).toEqual([49, true]);
  });
});
