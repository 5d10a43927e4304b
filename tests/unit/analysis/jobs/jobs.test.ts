import { beforeEach, describe, expect, it } from 'vitest';
import { createJobHandlers } from '@/lib/analysis/jobs/index';
import type { JobRequest } from '@/lib/jobs/job';
import { enqueueJob } from '@/lib/jobs/queue';
import { Problem } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { makeAi } from '../../../support/make-ai';
import { agree, makeApiTools, OWN_CHANNEL, signIn } from '../../../support/make-api-tools';
import { FETCHED_AT, makeFacts, makeUploads } from '../../../support/make-facts';
import { itemStates, makeRunner, openEmptyDatabase, theJob } from '../../../support/make-jobs';

let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;
const videos = makeUploads(500);
const ids = videos.map(({ videoId }) => videoId);

beforeEach(async () => {
  database = await openEmptyDatabase('api-jobs-test');
  made = makeApiTools(database, { videos, uploads: ids });
  await agree(database);
});

/** Queues it and does it, as the background would. */
async function run(request: JobRequest): Promise<string> {
  const id = await enqueueJob(database, request, FETCHED_AT);
  await makeRunner({
    database,
    handlers: createJobHandlers({ ...made.tools, ai: makeAi().ai }),
    now: made.tools.now,
  }).run();
  return id;
}

const calls = () => [
  made.client.fetchChannels.mock.calls.length,
  made.client.fetchPlaylistVideoIds.mock.calls.length,
  made.client.fetchVideos.mock.calls.length,
];

describe('refresh-videos', () => {
  const refresh = (itemKeys: string[]) => run({ kind: 'refresh-videos', payload: null, subject: 'Bread', itemKeys });

  it('asks about 500 videos with ten requests, and keeps each with a sample', async () => {
    const id = await refresh(ids);
    expect(calls()).toEqual([0, 0, 10]);
    expect(await theJob(database, id)).toMatchObject({ state: 'done', doneCount: 500, failedCount: 0 });
    expect(await database.answers.count()).toBe(500);
    expect(await database.samples.count()).toBe(500);
  });

  it('loses nothing to a video that is gone, or to a key that is none', async () => {
    const id = await refresh(['upload00000', 'goneforever', 'not a video', 'upload00001']);
    expect(await itemStates(database, id)).toEqual(['done', 'failed', 'failed', 'done']);
    const failed = await database.jobItems.where({ jobId: id, state: 'failed' }).toArray();
    expect(failed.map(({ problem }) => problem)).toEqual(['not-found', 'not-found']);
    expect(calls()).toEqual([0, 0, 1]);
    expect(made.client.fetchVideos.mock.lastCall?.[0]).toEqual(['upload00000', 'goneforever', 'upload00001']);
  });

  it('waits for the network', async () => {
    made.youtube.failure = new Problem('offline');
    const id = await refresh(['upload00000']);
    expect(await theJob(database, id)).toMatchObject({ state: 'waiting', problem: 'offline' });
    expect(await database.answers.count()).toBe(0);
  });

  it('asks for nothing when there is nothing to ask about', async () => {
    expect(await theJob(database, await refresh(['not a video']))).toMatchObject({ failedCount: 1 });
    expect(made.client.fetchVideos).not.toHaveBeenCalled();
  });
});

describe('refresh-channel', () => {
  const refresh = (maxPages: number | null = null) =>
    run({
      kind: 'refresh-channel',
      payload: { channelId: OWN_CHANNEL, maxPages },
      subject: 'Bread Lab',
      itemKeys: [`channel:${OWN_CHANNEL}`],
    });

  it('brings 500 uploads up to date with 1 + 10 + 10 requests, and tells', async () => {
    const id = await refresh();
    expect(calls()).toEqual([1, 10, 10]);
    expect(await theJob(database, id)).toMatchObject({ state: 'done', doneCount: 511, failedCount: 0 });
    expect(await database.answers.where({ kind: 'video' }).count()).toBe(500);
    expect(made.tools.notify).toHaveBeenCalledWith({
      kind: 'channel-refreshed',
      subject: 'Bread Lab',
      about: OWN_CHANNEL,
    });
  });

  it('keeps the first page as the last uploads', async () => {
    await refresh();
    const [list] = await database.answers.where({ kind: 'uploads' }).toArray();
    expect(list?.key).toBe('public|uploads|UUbreadlab00000000000000');
    expect(list?.value).toMatchObject({ items: ids.slice(0, 50) });
  });

  it('stops after the pages that were asked for', async () => {
    await refresh(1);
    expect(calls()).toEqual([1, 1, 1]);
    expect(await database.answers.where({ kind: 'video' }).count()).toBe(50);
  });

  it('asks for no more although pages and videos come mixed', async () => {
    made.client.fetchPlaylistVideoIds.mockImplementation(async (_, token) => {
      const page = Number(token ?? 0);
      const items = ids.slice(page * 50, page * 50 + 47);
      return { value: { items, nextPageToken: page < 3 ? String(page + 1) : null, totalResults: null }, etag: null };
    });
    const id = await refresh();
    expect(calls()).toEqual([1, 4, 4]);
    expect(await theJob(database, id)).toMatchObject({ state: 'done', doneCount: 1 + 4 + 4 * 47 });
  });

  it('is done with a channel that has no uploads, and fails for one that is gone', async () => {
    made.youtube.channels = made.youtube.channels.map((channel) => ({ ...channel, uploadsPlaylistId: null }));
    expect(await theJob(database, await refresh())).toMatchObject({ state: 'done', doneCount: 1 });
    made.youtube.channels = [];
    expect(await theJob(database, await refresh())).toMatchObject({ doneCount: 0, failedCount: 1 });
    expect(made.tools.notify).toHaveBeenCalledTimes(1);
  });

  it('asks as the owner about the own channel, private uploads included', async () => {
    await signIn(database);
    await refresh(1);
    expect(made.client.fetchPlaylistVideoIds.mock.lastCall?.[2]?.accountId).toBe(OWN_CHANNEL);
    expect(await database.answers.where({ owner: OWN_CHANNEL }).count()).toBe(52);
  });
});

describe('fetch-facts', () => {
  const fetch = (itemKeys: string[]) => run({ kind: 'fetch-facts', payload: {}, subject: 'Sourdough', itemKeys });

  it('brings what could not be had, and tells by its title', async () => {
    made.youtube.videos = [makeFacts({ title: 'Rye bread' })];
    await fetch(['sourdough01']);
    expect((await database.answers.toArray()).map(({ key }) => key)).toEqual(['public|video|sourdough01']);
    expect(made.tools.notify).toHaveBeenCalledWith({
      kind: 'facts-refreshed',
      subject: 'Rye bread',
      about: 'sourdough01' as VideoId,
    });
  });

  it('tells nothing about a video that is gone', async () => {
    const id = await fetch(['goneforever']);
    expect(await itemStates(database, id)).toEqual(['failed']);
    expect(made.tools.notify).not.toHaveBeenCalled();
  });
});
