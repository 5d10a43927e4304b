import { beforeEach, describe, expect, it } from 'vitest';
import type { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import type { VideoId } from '@/lib/video/video';
import { addKey, agree, OWN_CHANNEL, signIn } from '../../../support/make-api-tools';
import { openEmptyDatabase, theJob } from '../../../support/make-jobs';
import { makeRankLooks } from '../../../support/make-rank-looks';
import { makeOthers, makeTracked, RANKED_VIDEO } from '../../../support/make-ranks';

const DAY_MS = 86_400_000;
let database: LimelightDatabase;
let made: ReturnType<typeof makeRankLooks>;

beforeEach(async () => {
  database = await openEmptyDatabase('track-ranks-test');
  made = makeRankLooks(database);
  await agree(database);
  await addKey(database);
});

describe('a look', () => {
  it('notes the place among the first 50, asked as the phrase is followed', async () => {
    await made.follow(makeTracked());
    made.youtube.found.set('sourdough starter', [...makeOthers(6), RANKED_VIDEO]);
    await made.lookDaily();
    const [query, context] = made.youtube.search.mock.lastCall ?? [];
    expect(query).toEqual({ text: 'sourdough starter', language: 'en', region: 'US', maxResults: 50 });
    expect(context).toMatchObject({ purpose: 'rank', accountId: undefined });
    expect(await database.ranks.toArray()).toEqual([
      {
        ...{ id: `${RANKED_VIDEO}|sourdough starter|2026-11-20`, trackedId: `${RANKED_VIDEO}|sourdough starter` },
        ...{ videoId: RANKED_VIDEO, owner: 'public', day: '2026-11-20', at: made.clock.at, position: 7, results: 7 },
      },
    ]);
    expect(await database.trackedPhrases.toArray()).toEqual([{ ...makeTracked(), triedAt: made.clock.at }]);
  });

  it('notes that the video is not among them, and that there are none at all', async () => {
    await made.follow(makeTracked(), makeTracked({ phrase: 'nothing', language: '', region: '' }));
    made.youtube.found.set('sourdough starter', makeOthers(50));
    await made.lookDaily();
    const rows = await database.ranks.orderBy('id').toArray();
    expect(rows.map(({ position, results }) => [position, results])).toEqual([
      [null, 0],
      [null, 50],
    ]);
    expect(made.youtube.search).toHaveBeenCalledWith({ text: 'nothing', maxResults: 50 }, expect.anything());
  });

  it('takes one search for all videos that follow the same phrase', async () => {
    const other = 'another0001' as VideoId;
    await made.follow(
      makeTracked(),
      makeTracked({ videoId: other, phrase: 'Sourdough Starter', addedAt: 2_000 }),
      makeTracked({ videoId: 'german00001' as VideoId, language: 'de' }),
    );
    made.youtube.found.set('sourdough starter', [other, RANKED_VIDEO]);
    await made.lookDaily();
    expect(made.youtube.search).toHaveBeenCalledTimes(2);
    expect(await made.places()).toEqual({
      [`${RANKED_VIDEO}|sourdough starter`]: 2,
      [`${other}|sourdough starter`]: 1,
      'german00001|sourdough starter': null,
    });
  });

  it('is one a day, by the clock of Los Angeles', async () => {
    await made.follow(makeTracked());
    await made.lookDaily();
    await made.lookDaily();
    await made.lookNow('sourdough starter');
    expect(made.youtube.search).toHaveBeenCalledTimes(1);
    made.clock.at += DAY_MS;
    await made.lookDaily();
    expect(made.youtube.search).toHaveBeenCalledTimes(2);
    expect(await database.ranks.count()).toBe(2);
  });

  it('is asked for as the account where there is no key, and is then the account’s', async () => {
    await database.apiKeys.clear();
    await signIn(database);
    await made.follow(makeTracked());
    await made.lookDaily();
    expect(made.youtube.search.mock.lastCall?.[1]).toMatchObject({ accountId: OWN_CHANNEL });
    expect((await database.ranks.toArray())[0]?.owner).toBe(OWN_CHANNEL);
  });

  it('does not bring back a phrase that was given up while YouTube answered', async () => {
    await made.follow(makeTracked());
    made.youtube.search.mockImplementationOnce(async () => {
      await database.trackedPhrases.clear();
      return { items: [], nextPageToken: null, totalResults: 0 };
    });
    await made.lookDaily();
    expect(await database.ranks.count()).toBe(0);
    expect(await database.trackedPhrases.count()).toBe(0);
  });
});

describe('the day’s share', () => {
  const many = (count: number, triedAt: number | null = null) =>
    Array.from({ length: count }, (_, place) => makeTracked({ phrase: `phrase ${place}`, addedAt: place, triedAt }));

  it('is 60 searches; the others have their turn on the next day, before any second one', async () => {
    await made.follow(...many(70));
    const id = await made.lookDaily();
    expect(made.youtube.askedFor()).toEqual(many(60).map(({ phrase }) => phrase));
    expect(await theJob(database, id)).toMatchObject({ state: 'done', failedCount: 0 });
    await made.lookDaily();
    expect(made.youtube.search).toHaveBeenCalledTimes(60);
    made.clock.at += DAY_MS;
    await made.lookDaily();
    expect(made.youtube.askedFor().slice(60, 71)).toEqual(
      [...many(70).slice(60), ...many(1)].map(({ phrase }) => phrase),
    );
    expect(made.youtube.search).toHaveBeenCalledTimes(120);
  });

  it('does not bind the creator', async () => {
    await made.follow(...many(60, made.clock.at), makeTracked());
    await made.lookDaily();
    expect(made.youtube.search).not.toHaveBeenCalled();
    await made.lookNow('sourdough starter');
    expect(made.youtube.askedFor()).toEqual(['sourdough starter']);
  });

  it('tells nobody: neither that it worked nor that there was nothing to do', async () => {
    await made.follow(...many(3));
    await made.lookDaily();
    await made.lookDaily();
    expect(await made.events()).toEqual([]);
  });
});

it('ends without a question while the creator has YouTube’s search switched off', async () => {
  await made.follow(makeTracked());
  const keywords = { ...DEFAULT_SETTINGS.keywords, offSources: ['search' as const] };
  await database.settings.put({ key: 'settings', value: { ...DEFAULT_SETTINGS, keywords } });
  const ids = [await made.lookDaily(), await made.lookNow('sourdough starter')];
  expect((await database.jobs.bulkGet(ids)).map((job) => job?.state)).toEqual(['done', 'done']);
  expect(made.youtube.search).not.toHaveBeenCalled();
});
