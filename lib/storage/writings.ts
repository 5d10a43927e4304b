import Dexie from 'dexie';
import type { WritingFeatureId } from '@/lib/ai/providers';
import type { VideoId } from '@/lib/video/video';
import type { WritingRow } from './ai-rows';
import type { LimelightDatabase } from './database';
import { withRoom } from './room';

/** Some 10 kB each at most. Beyond it the oldest go, but never the newest result of a video. */
export const MAX_WRITINGS = 500;

type ReadyWriting = WritingRow & { state: 'ready' };

/** Newest first. */
export async function loadReadyWritings(
  database: LimelightDatabase,
  videoId: VideoId,
  feature?: WritingFeatureId,
): Promise<ReadyWriting[]> {
  const bounds = feature === undefined ? [Dexie.minKey, Dexie.maxKey] : [feature, feature];
  const rows = await database.writings
    .where('[videoId+feature]')
    .between([videoId, bounds[0]], [videoId, bounds[1]], true, true)
    .toArray();
  return newestFirst(rows.filter(isReady));
}

/** What answered the same question before, newest first. */
export async function loadSameWritings(database: LimelightDatabase, inputHash: string): Promise<ReadyWriting[]> {
  return newestFirst((await database.writings.where({ inputHash }).toArray()).filter(isReady));
}

/** Writes one, and makes room for it among the others. Throws `storage-full` or `storage-unavailable`. */
export async function saveWriting(database: LimelightDatabase, row: WritingRow): Promise<void> {
  const { writings } = database;
  await withRoom(database, () =>
    database.transaction('rw', writings, async () => {
      await writings.put(row);
      // An attempt that came to nothing says nothing any more once there is another.
      const others = await writings.where({ videoId: row.videoId, feature: row.feature }).toArray();
      const over = others.filter(({ id, state }) => id !== row.id && (state === 'failed' || state === 'stopped'));
      await writings.bulkDelete(over.map(({ id }) => id));
      await dropSurplus(database);
    }),
  );
}

/** Writes how one ended, unless it was deleted meanwhile. Throws `storage-full` or `storage-unavailable`. */
export async function replaceWriting(database: LimelightDatabase, row: WritingRow): Promise<void> {
  const { writings } = database;
  await withRoom(database, () =>
    database.transaction('rw', writings, async () => {
      if (await writings.get(row.id)) await writings.put(row);
    }),
  );
}

async function dropSurplus({ writings }: LimelightDatabase): Promise<void> {
  const surplus = (await writings.count()) - MAX_WRITINGS;
  if (surplus <= 0) return;
  const rows = await writings.orderBy('at').reverse().toArray();
  const newest = new Map<string, string>();
  for (const { id, videoId, feature } of rows) {
    const key = `${videoId}|${feature}`;
    if (!newest.has(key)) newest.set(key, id);
  }
  const kept = new Set(newest.values());
  const expendable = rows.filter(({ id, state }) => state !== 'running' && !kept.has(id)).reverse();
  const rest = rows.filter(({ id, state }) => state !== 'running' && kept.has(id)).reverse();
  await writings.bulkDelete([...expendable, ...rest].slice(0, surplus).map(({ id }) => id));
}

/** One, or without `id` all there are. */
export async function deleteWritings(database: LimelightDatabase, id?: string): Promise<void> {
  await (id === undefined ? database.writings.clear() : database.writings.delete(id));
}

/**
 * A background that was stopped leaves what it was about as running. To be called once by the next one.
 *
 * @param startedAt what was begun since then is its own.
 */
export async function endLostWritings(database: LimelightDatabase, startedAt: number): Promise<void> {
  await database.writings
    .where({ state: 'running' })
    .and(({ at }) => at < startedAt)
    .modify({ state: 'stopped' });
}

const isReady = (row: WritingRow): row is ReadyWriting => row.state === 'ready';

function newestFirst<Row extends WritingRow>(rows: Row[]): Row[] {
  return rows.toSorted((one, other) => other.at - one.at);
}
