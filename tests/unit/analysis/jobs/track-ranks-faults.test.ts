import { beforeEach, describe, expect, it } from 'vitest';
import { Problem, type ProblemCode } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { addKey, agree } from '../../../support/make-api-tools';
import { openEmptyDatabase, theJob } from '../../../support/make-jobs';
import { makeRankLooks } from '../../../support/make-rank-looks';
import { makeTracked, RANKED_VIDEO } from '../../../support/make-ranks';

const DAY_MS = 86_400_000;
let database: LimelightDatabase;
let made: ReturnType<typeof makeRankLooks>;

beforeEach(async () => {
  database = await openEmptyDatabase('track-ranks-faults-test');
  made = makeRankLooks(database);
  await agree(database);
  await addKey(database);
});

describe('what goes wrong', () => {
  const failFrom = (call: number, problem: ProblemCode) => {
    const { search } = made.youtube;
    const answer = search.getMockImplementation();
    search.mockImplementation(async (...question) => {
      if (search.mock.calls.length >= call) throw new Problem(problem);
      return answer?.(...question) ?? { items: [], nextPageToken: null, totalResults: 0 };
    });
  };
  const three = () => made.follow(...['a', 'b', 'c'].map((phrase, addedAt) => makeTracked({ phrase, addedAt })));

  it.each(['quota-exceeded', 'key-missing', 'key-invalid', 'sign-in-expired', 'permission-missing'] as const)(
    '%s in the middle: what was looked up is kept, the rest is asked no more today and says why',
    async (problem) => {
      await three();
      failFrom(2, problem);
      const id = await made.lookDaily();
      expect(made.youtube.askedFor()).toEqual(['a', 'b']);
      expect(Object.keys(await made.places())).toEqual([`${RANKED_VIDEO}|a`]);
      expect(await made.problems()).toEqual([null, problem, problem]);
      expect(await theJob(database, id)).toMatchObject({ state: 'done', problem: null });
      expect(await made.events()).toEqual([]);
    },
  );

  it('quota that was used up leaves a gap, and the rest goes first on the next day', async () => {
    await three();
    failFrom(2, 'quota-exceeded');
    await made.lookDaily();
    made.clock.at += DAY_MS;
    made.youtube.search.mockReset();
    made.youtube.search.mockResolvedValue({ items: [], nextPageToken: null, totalResults: 0 });
    await made.lookDaily();
    expect(made.youtube.askedFor()).toEqual(['b', 'c', 'a']);
    expect(await made.problems()).toEqual([null, null, null]);
    expect((await database.ranks.toArray()).map(({ day }) => day)).toEqual([
      ...['2026-11-20', '2026-11-21', '2026-11-21', '2026-11-21'],
    ]);
  });

  it.each(['offline', 'service-paused', 'rate-limited'] as const)(
    '%s passes: the look goes on where it was',
    async (problem) => {
      await three();
      failFrom(2, problem);
      const id = await made.lookDaily();
      expect(await theJob(database, id)).toMatchObject({ state: 'waiting', problem });
      expect(await made.problems()).toEqual([null, problem, problem]);
      made.youtube.search.mockReset();
      made.youtube.search.mockResolvedValue({ items: [], nextPageToken: null, totalResults: 0 });
      made.clock.at += 3_600_000;
      await made.runAll();
      expect(made.youtube.askedFor()).toEqual(['b', 'c']);
      expect(await theJob(database, id)).toMatchObject({ state: 'done' });
      expect(await made.problems()).toEqual([null, null, null]);
    },
  );

  it('a phrase that YouTube refuses fails alone, once a day', async () => {
    await three();
    made.youtube.search.mockRejectedValueOnce(new Problem('request-refused'));
    await made.lookDaily();
    await made.lookDaily();
    expect(made.youtube.askedFor()).toEqual(['a', 'b', 'c']);
    expect(await made.problems()).toEqual(['request-refused', null, null]);
  });

  it('a creator’s own look tells which failed, and waits for the next quota', async () => {
    await three();
    failFrom(2, 'quota-exceeded');
    made.youtube.search.mockRejectedValueOnce(new Problem('answer-invalid'));
    const id = await made.lookNow('a', 'b', 'c');
    expect(await theJob(database, id)).toMatchObject({ state: 'waiting', problem: 'quota-exceeded', failedCount: 1 });
    expect(await made.problems()).toEqual(['answer-invalid', 'quota-exceeded', 'quota-exceeded']);
  });

  it('a creator’s own look fails with what only the creator can mend', async () => {
    await three();
    failFrom(1, 'key-invalid');
    const id = await made.lookNow('a', 'b');
    expect(await theJob(database, id)).toMatchObject({ state: 'failed', problem: 'key-invalid' });
    expect(made.youtube.search).toHaveBeenCalledTimes(1);
    expect(await made.events()).toEqual(['job-failed']);
  });

  it('a bug is no problem of the creator’s: nothing is written about it', async () => {
    await three();
    made.youtube.search.mockRejectedValue(new TypeError('a bug'));
    const id = await made.lookDaily();
    expect(await theJob(database, id)).toMatchObject({ state: 'waiting', problem: null });
    expect(await made.problems()).toEqual([null, null, null]);
  });

  it('nothing is kept once the consent was taken back while YouTube answered', async () => {
    await made.follow(makeTracked());
    made.youtube.search.mockImplementationOnce(async () => {
      await database.settings.clear();
      return { items: [], nextPageToken: null, totalResults: 0 };
    });
    await made.lookDaily();
    expect(await database.ranks.count()).toBe(0);
  });
});

it('a clock that was set back to a day with looks costs a search for each phrase at most, and comes to an end', async () => {
  await made.follow(...['a', 'b'].map((phrase, addedAt) => makeTracked({ phrase, addedAt })));
  await made.lookDaily();
  made.clock.at += DAY_MS;
  await made.lookDaily();
  made.clock.at -= DAY_MS;
  made.youtube.search.mockImplementation(async () => {
    if (made.youtube.search.mock.calls.length > 10) throw new Problem('quota-exceeded');
    return { items: [], nextPageToken: null, totalResults: 0 };
  });
  await made.lookDaily();
  await made.lookDaily();
  expect(made.youtube.search).toHaveBeenCalledTimes(6);
  expect(await database.ranks.count()).toBe(4);
  expect(await made.problems()).toEqual([null, null]);
});
