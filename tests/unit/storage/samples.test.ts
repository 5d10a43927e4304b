import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SampleRow } from '@/lib/storage/api-rows';
import { LimelightDatabase } from '@/lib/storage/database';
import { addSample, loadSamples } from '@/lib/storage/samples';
import type { VideoId } from '@/lib/video/video';

const HOUR_MS = 3_600_000;
const VIDEO = 'sourdough01' as VideoId;
let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('samples-test');
  await database.open();
});
afterEach(() => database.delete());

const add = (at: number, parts: Partial<SampleRow> = {}) =>
  addSample(database, {
    ...{ videoId: VIDEO, owner: 'public', at, viewCount: at, likeCount: null, commentCount: 0 },
    ...parts,
  });
const times = async () => (await loadSamples(database, VIDEO)).map(({ at }) => at);

describe('addSample', () => {
  it.each([
    ['a moment later', 1, 1],
    ['just within the hour', HOUR_MS - 1, 1],
    ['an hour later', HOUR_MS, 2],
    ['just within the hour before, by a clock put back', 1 - HOUR_MS, 1],
    ['an hour before', -HOUR_MS, 2],
  ])('%s', async (_, passedMs, rows) => {
    await add(10 * HOUR_MS);
    await add(10 * HOUR_MS + passedMs);
    expect(await times()).toHaveLength(rows);
  });

  it('keeps each video’s and each owner’s apart, oldest first', async () => {
    await add(3 * HOUR_MS);
    await add(HOUR_MS);
    await add(HOUR_MS, { owner: 'UCbread' });
    await add(HOUR_MS, { videoId: 'otherVideo1' as VideoId });
    expect(await times()).toEqual([HOUR_MS, HOUR_MS, 3 * HOUR_MS]);
    expect(await loadSamples(database, VIDEO, 'public')).toMatchObject([{ at: HOUR_MS }, { at: 3 * HOUR_MS }]);
  });

  it('keeps the last 200 of a video', async () => {
    for (let hour = 1; hour <= 203; hour += 1) await add(hour * HOUR_MS);
    expect(await times()).toHaveLength(200);
    expect((await times())[0]).toBe(4 * HOUR_MS);
  });

  it('keeps the last 20,000 of all', async () => {
    const row = { owner: 'public', viewCount: 1, likeCount: null, commentCount: null };
    const rows = Array.from({ length: 20_000 }, (_, index) => ({
      ...row,
      ...{ videoId: `v${index}` as VideoId, at: index },
    }));
    await database.samples.bulkAdd(rows);
    await add(1);
    expect(await database.samples.count()).toBe(20_000);
    expect(await loadSamples(database, 'v0' as VideoId)).toEqual([]);
  });
});
