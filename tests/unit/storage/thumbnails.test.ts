import { beforeEach, expect, it } from 'vitest';
import { LimelightDatabase } from '@/lib/storage/database';
import { loadOtherThumbnails, saveThumbnail } from '@/lib/storage/thumbnails';
import type { VideoId } from '@/lib/video/video';

let database: LimelightDatabase;
const row = (index: number) => ({
  videoId: `video${String(index).padStart(6, '0')}` as VideoId,
  title: `Video ${index}`,
  hash: '0123456789abcdef',
  seenAt: index,
});

beforeEach(async () => {
  database = new LimelightDatabase('thumbnails-test');
  await database.delete();
  await database.open();
});

it('remembers the newest fifty, one a video', async () => {
  for (let index = 0; index < 52; index += 1) await saveThumbnail(database, row(index));
  await saveThumbnail(database, { ...row(51), title: 'Renamed' });
  const others = await loadOtherThumbnails(database, row(50).videoId);
  expect(others).toHaveLength(49);
  expect(others[0]).toMatchObject({ title: 'Renamed' });
  expect(others.at(-1)).toMatchObject({ seenAt: 2 });
});
