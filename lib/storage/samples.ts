import type { VideoId } from '@/lib/video/video';
import type { SampleRow } from './api-rows';
import type { LimelightDatabase } from './database';
import { withRoom } from './room';

const HOUR_MS = 3_600_000;
const MAX_OF_VIDEO = 200;
const MAX_IN_ALL = 20_000;

/**
 * Keeps what a video's counts were, at most once an hour: YouTube's public counts move no faster. The oldest go first.
 * Throws `storage-full` or `storage-unavailable`.
 */
export async function addSample(database: LimelightDatabase, sample: Omit<SampleRow, 'id'>): Promise<void> {
  const { samples } = database;
  const { videoId, at, owner } = sample;
  await withRoom(database, () =>
    database.transaction('rw', samples, async () => {
      // On both sides, so that a clock that was put back makes no second row for the same hour.
      const near = samples
        .where('[videoId+at]')
        .between([videoId, at - HOUR_MS], [videoId, at + HOUR_MS], false, false);
      if (await near.filter((row) => row.owner === owner).first()) return;
      const id = await samples.add(sample);
      // Ids only grow, so this many of the last are left without counting them.
      await samples
        .where(':id')
        .belowOrEqual(id - MAX_IN_ALL)
        .delete();
      const surplus = (await ofVideo(database, videoId).count()) - MAX_OF_VIDEO;
      if (surplus > 0) await samples.bulkDelete(await ofVideo(database, videoId).limit(surplus).primaryKeys());
    }),
  );
}

/** Oldest first. Those of a signed-in account are for itself only, so whoever asks says for whom. */
export async function loadSamples(
  database: LimelightDatabase,
  videoId: VideoId,
  owner?: SampleRow['owner'],
): Promise<SampleRow[]> {
  const rows = await ofVideo(database, videoId).toArray();
  return owner === undefined ? rows : rows.filter((row) => row.owner === owner);
}

function ofVideo(database: LimelightDatabase, videoId: VideoId) {
  return database.samples.where('[videoId+at]').between([videoId, -Infinity], [videoId, Infinity]);
}
