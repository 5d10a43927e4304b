import { beforeEach, describe, expect, it } from 'vitest';
import type { LimelightDatabase } from '@/lib/storage/database';
import {
  addRejection,
  deleteRejections,
  loadRejectedKeys,
  MAX_REJECTIONS,
  moveRejections,
} from '@/lib/storage/rejections';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';
import { openEmptyDatabase } from '../../support/make-jobs';

const VIDEO = 'sourdough01' as VideoId;
const OTHER = 'otherVideo1' as VideoId;
let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase('rejections-test');
});

const reject = (tag: string, videoId: VideoId | null = VIDEO, at = 1) => addRejection(database, { tag, videoId }, at);
const keys = async (videoId = VIDEO) => [...(await loadRejectedKeys(database, videoId))].toSorted();

describe('a rejection', () => {
  it('counts for its video, or for every one, whatever its case and spaces', async () => {
    await reject('Rye  Bread');
    await reject('vlog', null);
    await reject('asmr', OTHER);
    expect(await keys()).toEqual(['rye bread', 'vlog']);
    expect(await keys(OTHER)).toEqual(['asmr', 'vlog']);
  });

  it('is one, however often it is made', async () => {
    await reject('Rye bread');
    await reject('rye bread', VIDEO, 9);
    expect(await database.rejections.toArray()).toEqual([
      { id: `${VIDEO}|rye bread`, tag: 'rye bread', key: 'rye bread', videoId: VIDEO, at: 9 },
    ]);
  });

  it('may have the sign in it that its name is parted by', async () => {
    await reject('bread | vlog', null);
    expect(await keys()).toEqual(['bread | vlog']);
  });

  it.each([
    ['one', { id: `${VIDEO}|rye` }, ['asmr']],
    ['those of a video', { videoId: VIDEO }, ['asmr']],
    ['all', {}, []],
  ])('is taken back: %s', async (_, which, left) => {
    await reject('rye');
    await reject('asmr', null);
    await deleteRejections(database, which);
    expect(await keys()).toEqual(left);
  });
});

it('keeps so many; the oldest go first', async () => {
  await database.rejections.bulkAdd(
    Array.from({ length: MAX_REJECTIONS }, (_, at) => ({
      ...{ id: `${OTHER}|tag ${at}`, tag: `tag ${at}`, key: `tag ${at}`, videoId: OTHER, at },
    })),
  );
  await reject('rye', VIDEO, MAX_REJECTIONS);
  expect(await database.rejections.count()).toBe(MAX_REJECTIONS);
  expect(await database.rejections.get(`${OTHER}|tag 0`)).toBeUndefined();
  expect(await keys()).toEqual(['rye']);
});

describe('what was rejected before an upload had a name', () => {
  it('goes over to the video, beside what it has', async () => {
    await reject('asmr', VIDEO);
    await reject('rye', UNNAMED_VIDEO);
    await moveRejections(database, VIDEO);
    expect([await keys(), await keys(UNNAMED_VIDEO)]).toEqual([['asmr', 'rye'], []]);
    expect(await database.rejections.get(`${VIDEO}|rye`)).toMatchObject({ videoId: VIDEO });
  });

  it('is forgotten when it became none', async () => {
    await reject('rye', UNNAMED_VIDEO);
    await reject('asmr', null);
    await moveRejections(database, null);
    expect(await keys(UNNAMED_VIDEO)).toEqual(['asmr']);
  });
});
