import { beforeEach, describe, expect, it } from 'vitest';
import { fetchFacts } from '@/lib/analysis/fetch-facts';
import { Problem } from '@/lib/problem/problem';
import { deleteAccount } from '@/lib/storage/accounts';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { codeOf } from '../../support/make-account';
import { addKey, agree, makeApiTools, OWN_CHANNEL, signIn } from '../../support/make-api-tools';
import { DAY_MS, HOUR_MS } from '../../support/make-cache';
import { makeDraftRow } from '../../support/make-draft-row';
import { FETCHED_AT, makeFacts } from '../../support/make-facts';
import { openEmptyDatabase } from '../../support/make-jobs';
import { makeRow } from '../../support/make-row';

const ID = 'sourdough01' as VideoId;
let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;
const ask = (isForced?: boolean) => fetchFacts(made.tools, ID, { isForced });

beforeEach(async () => {
  database = await openEmptyDatabase('fetch-facts-test');
  made = makeApiTools(database, { videos: [makeFacts()] });
  await agree(database);
});

describe('asking', () => {
  it('asks once a day, and says of when the answer is', async () => {
    expect(await ask()).toEqual({ value: makeFacts(), fetchedAt: FETCHED_AT, isStale: false, from: 'network' });
    made.pass(19 * HOUR_MS);
    expect(await ask()).toMatchObject({ fetchedAt: FETCHED_AT, isStale: false, from: 'memory' });
    expect(made.client.fetchVideos).toHaveBeenCalledTimes(1);
  });

  it('asks anew when the creator wants it', async () => {
    await ask();
    made.pass(HOUR_MS);
    made.youtube.videos = [makeFacts({ viewCount: 1_500 })];
    expect((await ask(true)).value.viewCount).toBe(1_500);
  });

  it('fails for a video that is gone, and forgets what was kept of it', async () => {
    await ask();
    made.youtube.videos = [];
    expect(await codeOf(ask(true))).toBe('not-found');
    expect(await database.answers.count()).toBe(0);
    expect(await database.jobs.count()).toBe(0);
  });
});

describe('samples', () => {
  it('are not kept when the sign-in ended while YouTube was asked', async () => {
    await signIn(database);
    made.client.fetchVideos.mockImplementation(async () => {
      await deleteAccount(database, OWN_CHANNEL);
      return [makeFacts()];
    });
    expect(await codeOf(ask())).toBe('account-missing');
    expect(await database.samples.count()).toBe(0);
  });

  it('are kept whenever YouTube was really asked', async () => {
    await ask();
    await ask();
    made.pass(2 * HOUR_MS);
    made.youtube.videos = [makeFacts({ viewCount: 1_240 })];
    await ask(true);
    const samples = await database.samples.toArray();
    expect(samples.map(({ at, viewCount, owner }) => [at, viewCount, owner])).toEqual([
      [FETCHED_AT, 1_000, 'public'],
      [FETCHED_AT + 2 * HOUR_MS, 1_240, 'public'],
    ]);
  });

  it('are not kept of hidden views', async () => {
    made.youtube.videos = [makeFacts({ viewCount: null })];
    expect((await ask()).value.viewCount).toBeNull();
    expect(await database.samples.count()).toBe(0);
  });
});

describe('without a network', () => {
  beforeEach(() => {
    made.youtube.failure = new Problem('offline');
  });

  it('queues what nobody has yet, once, and says that it is offline', async () => {
    await database.analyses.put(makeRow());
    expect(await codeOf(ask())).toBe('offline');
    expect(await codeOf(ask())).toBe('offline');
    const jobs = await database.jobs.toArray();
    expect(jobs).toEqual([
      expect.objectContaining({ kind: 'fetch-facts', dedupeKey: `facts:${ID}`, forecastUnits: 1 }),
    ]);
    expect(jobs[0]?.subject).toBe('Sourdough for beginners: your first loaf, step by step');
    expect((await database.jobItems.toArray()).map(({ key }) => key)).toEqual([ID]);
  });

  it('gives what is kept, with its age, and queues nothing', async () => {
    made.youtube.failure = null;
    await ask();
    made.youtube.failure = new Problem('offline');
    made.pass(5 * DAY_MS);
    expect(await ask()).toMatchObject({ fetchedAt: FETCHED_AT, isStale: true });
    expect(await database.jobs.count()).toBe(0);
  });

  it('does not hide behind what is kept that a refresh failed', async () => {
    made.youtube.failure = null;
    await ask();
    made.youtube.failure = new Problem('offline');
    made.pass(HOUR_MS);
    expect(await codeOf(ask(true))).toBe('offline');
    expect(await database.answers.count()).toBe(1);
    expect(await database.jobs.count()).toBe(1);
  });

  it.each([
    ['service-paused', 1],
    ['service-unavailable', 0],
    ['quota-exceeded', 0],
    ['key-invalid', 0],
  ] as const)('of %s queues %i', async (code, jobs) => {
    made.youtube.failure = new Problem(code);
    expect(await codeOf(ask())).toBe(code);
    expect(await database.jobs.count()).toBe(jobs);
  });

  it('tells the first failure when queueing fails too', async () => {
    made.tools.queue = async () => {
      throw new Problem('storage-full');
    };
    expect(await codeOf(ask())).toBe('offline');
  });
});

describe('as whom', () => {
  const askedAs = async () => {
    await ask();
    return made.client.fetchVideos.mock.lastCall?.[1]?.accountId ?? 'key';
  };

  it('asks about somebody else’s video with the key', async () => {
    await signIn(database);
    await addKey(database);
    expect(await askedAs()).toBe('key');
    expect((await database.answers.toArray())[0]?.owner).toBe('public');
  });

  it('asks about a draft as its owner, also when the sign-in has a problem, and keeps the answer for the owner', async () => {
    await signIn(database, { problem: 'sign-in-expired' });
    await addKey(database);
    await database.drafts.put(makeDraftRow());
    expect(await askedAs()).toBe(OWN_CHANNEL);
    expect((await database.answers.toArray())[0]?.owner).toBe(OWN_CHANNEL);
    expect((await database.samples.toArray())[0]?.owner).toBe(OWN_CHANNEL);
  });

  it('asks about an own video as its owner, known by its page', async () => {
    await signIn(database);
    await addKey(database);
    await database.analyses.put(makeRow({ channelId: OWN_CHANNEL }));
    expect(await askedAs()).toBe(OWN_CHANNEL);
  });

  it('goes on with the key while the sign-in has ended', async () => {
    await signIn(database, { problem: 'sign-in-expired' });
    await addKey(database);
    await database.analyses.put(makeRow({ channelId: OWN_CHANNEL }));
    expect(await askedAs()).toBe('key');
  });

  it('asks with the account when there is no key, and the answer is the account’s', async () => {
    await signIn(database, { id: 'UCsomebodyelse0000000000' });
    expect(await askedAs()).toBe('UCsomebodyelse0000000000');
    expect((await database.answers.toArray())[0]?.owner).toBe('UCsomebodyelse0000000000');
  });

  it('does not ask as an account that is not in use', async () => {
    await signIn(database, { isActive: false });
    await database.drafts.put(makeDraftRow());
    expect(await askedAs()).toBe('key');
  });
});
