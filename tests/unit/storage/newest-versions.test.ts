import { expect, it } from 'vitest';
import { LimelightDatabase } from '@/lib/storage/database';
import { countVersions, loadNewestVersions } from '@/lib/storage/versions';
import type { VideoId } from '@/lib/video/video';
import { makeVersion } from '../../support/make-version';

it('the newest versions of one video, and how many there are', async () => {
  const database = new LimelightDatabase('newest-versions-test');
  const video = 'sourdough01' as VideoId;
  for (let seenAt = 1; seenAt <= 5; seenAt += 1) {
    await database.versions.add(makeVersion({ seenAt }));
    await database.versions.add(makeVersion({ videoId: 'otherVideo1' as VideoId }));
  }
  const newest = await loadNewestVersions(database, video, 2);
  expect(newest.map(({ seenAt }) => seenAt)).toEqual([5, 4]);
  expect(await countVersions(database, video)).toBe(5);
  expect(await countVersions(database, video, newest[1]?.id)).toBe(2);
  expect(await loadNewestVersions(database, 'neverSeen01' as VideoId, 2)).toEqual([]);
  await database.delete();
});
