import { beforeEach, describe, expect, it } from 'vitest';
import { deleteAccount, deleteApiData } from '@/lib/storage/accounts';
import type { LimelightDatabase } from '@/lib/storage/database';
import {
  addTracked,
  deleteTracked,
  loadRanks,
  loadTracked,
  markTracked,
  MAX_TRACKED,
  trackedPhraseId,
} from '@/lib/storage/ranks';
import type { VideoId } from '@/lib/video/video';
import { codeOf } from '../../support/make-account';
import { openEmptyDatabase } from '../../support/make-jobs';
import { makeLook, makeTracked, RANKED_VIDEO } from '../../support/make-ranks';

const OTHER = 'another0001' as VideoId;
let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase('ranks-test');
});

const add = (phrase: string, videoId = RANKED_VIDEO, addedAt = 1) => {
  const { id: _, problem: _problem, triedAt: _triedAt, ...choice } = makeTracked({ phrase, videoId, addedAt });
  return addTracked(database, choice);
};

describe('phrases', () => {
  it('are in the order in which they were chosen, each video’s own', async () => {
    await add('second', RANKED_VIDEO, 2);
    await add('first', RANKED_VIDEO, 1);
    await add('first', OTHER);
    expect((await loadTracked(database, RANKED_VIDEO)).map(({ phrase }) => phrase)).toEqual(['first', 'second']);
    expect(await loadTracked(database, OTHER)).toEqual([makeTracked({ phrase: 'first', videoId: OTHER, addedAt: 1 })]);
  });

  it('are followed once, whatever their case and spaces; the first stays with what is known of it', async () => {
    await add('Sourdough starter', RANKED_VIDEO, 1);
    await markTracked(database, [trackedPhraseId(RANKED_VIDEO, 'sourdough starter')], 'offline');
    await add(' sourdough  STARTER ', RANKED_VIDEO, 2);
    expect(await loadTracked(database, RANKED_VIDEO)).toMatchObject([
      { phrase: 'Sourdough starter', addedAt: 1, problem: 'offline' },
    ]);
  });

  it('are twenty at most for a video', async () => {
    for (let place = 0; place < MAX_TRACKED; place += 1) await add(`phrase ${place}`);
    expect(await codeOf(add('one more'))).toBe('too-many-phrases');
    await add('Phrase 1');
    await add('one more', OTHER);
    expect(await loadTracked(database, RANKED_VIDEO)).toHaveLength(20);
    await deleteTracked(database, trackedPhraseId(RANKED_VIDEO, 'phrase 1'));
    await add('one more');
    expect(await loadTracked(database, RANKED_VIDEO)).toHaveLength(20);
  });

  it('take their history with them, and nobody else’s', async () => {
    await add('sourdough starter');
    await add('sourdough starter', OTHER);
    const others = makeTracked({ videoId: OTHER }).id;
    await database.ranks.bulkAdd([
      makeLook('2026-11-20', 3),
      makeLook('2026-11-21', 2),
      makeLook('2026-11-21', 9, { trackedId: others, videoId: OTHER }),
    ]);
    await deleteTracked(database, makeTracked().id);
    expect(await loadTracked(database, RANKED_VIDEO)).toEqual([]);
    expect(await loadRanks(database, RANKED_VIDEO)).toEqual([]);
    expect((await loadRanks(database, OTHER)).map(({ position }) => position)).toEqual([9]);
  });
});

describe('looks are YouTube’s data', () => {
  const account = 'UCbreadlab00000000000000';
  beforeEach(async () => {
    await add('sourdough starter');
    await database.ranks.bulkAdd([makeLook('2026-11-20', 3), makeLook('2026-11-21', 2, { owner: account })]);
  });

  it('and go with the sign-in that asked for them; the phrase stays', async () => {
    await deleteAccount(database, account);
    expect((await loadRanks(database, RANKED_VIDEO)).map(({ owner }) => owner)).toEqual(['public']);
    expect(await loadTracked(database, RANKED_VIDEO)).toHaveLength(1);
  });

  it('and go with the consent', async () => {
    await deleteApiData(database);
    expect(await loadRanks(database, RANKED_VIDEO)).toEqual([]);
    expect(await loadTracked(database, RANKED_VIDEO)).toHaveLength(1);
  });
});
