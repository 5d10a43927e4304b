import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createJobHandlers } from '@/lib/analysis/jobs/index';
import type { JobRequest } from '@/lib/jobs/job';
import { enqueueJob } from '@/lib/jobs/queue';
import { deleteAccount } from '@/lib/storage/accounts';
import type { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, saveSettings } from '@/lib/storage/settings';
import { makeAi } from '../../../support/make-ai';
import { addKey, agree, makeApiTools, OWN_CHANNEL, signIn } from '../../../support/make-api-tools';
import { fresh, NUMBER } from '../../../support/make-cache';
import { FETCHED_AT, makeUploads } from '../../../support/make-facts';
import { itemStates, makeRunner, openEmptyDatabase, theJob } from '../../../support/make-jobs';

let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;
const videos = makeUploads(3);
const ids = videos.map(({ videoId }) => videoId);

const VIDEOS: JobRequest = { kind: 'refresh-videos', payload: null, subject: '', itemKeys: ids };
const CHANNEL: JobRequest = {
  kind: 'refresh-channel',
  payload: { channelId: OWN_CHANNEL, maxPages: 1 },
  subject: '',
  itemKeys: [`channel:${OWN_CHANNEL}`],
};

beforeEach(async () => {
  database = await openEmptyDatabase('kept-or-undone-test');
  made = makeApiTools(database, { videos, uploads: ids });
  await agree(database);
});

async function run(request: JobRequest): Promise<string> {
  const id = await enqueueJob(database, request, FETCHED_AT);
  await makeRunner({
    database,
    handlers: createJobHandlers({ ...made.tools, ai: makeAi().ai }),
    now: made.tools.now,
  }).run();
  return id;
}

const full = () => Dexie.Promise.reject(new DOMException('no space left', 'QuotaExceededError'));
const kept = async () => [await database.answers.count(), await database.samples.count()];

describe('a disk that is full', () => {
  it('counts nothing as done that was not written', async () => {
    vi.spyOn(database.answers, 'bulkPut').mockImplementation(full as never);
    const id = await run(VIDEOS);
    expect(await theJob(database, id)).toMatchObject({ state: 'failed', problem: 'storage-full', doneCount: 0 });
    expect(await itemStates(database, id)).toEqual(['waiting', 'waiting', 'waiting']);
    expect(await kept()).toEqual([0, 0]);
  });

  it('and has room again: what is done is there, although the cache still rests', async () => {
    const disk = vi.spyOn(database.answers, 'bulkPut').mockImplementation(full as never);
    await made.tools.cache.ask(NUMBER, 'a', fresh(1));
    disk.mockRestore();
    const id = await run(VIDEOS);
    expect(await theJob(database, id)).toMatchObject({ state: 'done', doneCount: 3 });
    expect(await kept()).toEqual([3, 3]);
  });
});

describe('while YouTube is asked', () => {
  const ends: [string, string, () => Promise<void>][] = [
    ['the consent is taken back', 'terms-not-agreed', () => saveSettings(database, DEFAULT_SETTINGS)],
    ['the sign-in ends', 'account-missing', () => deleteAccount(database, OWN_CHANNEL)],
  ];
  const calls = ['fetchChannels', 'fetchPlaylistVideoIds', 'fetchVideos'] as const;

  it.each(ends.flatMap((end) => calls.map((call) => [call, ...end] as const)))(
    'under %s: %s, %s, and nothing comes back',
    async (call, _, problem, end) => {
      await signIn(database);
      await addKey(database);
      const answer = made.client[call].getMockImplementation() as (...request: never[]) => Promise<unknown>;
      let before: number[] = [];
      made.client[call].mockImplementation((async (...request: never[]) => {
        before = await kept();
        await end();
        return answer(...request);
      }) as never);
      const id = await run(CHANNEL);
      expect(await theJob(database, id)).toMatchObject({ state: 'failed', problem });
      expect(await database.samples.count()).toBe(0);
      expect(await database.answers.count()).toBeLessThanOrEqual(before[0] ?? 0);
    },
  );
});
