import type { AiSentRow } from './ai-rows';
import type { LimelightDatabase } from './database';
import { withRoom } from './room';

/** Far more than anybody reads; the oldest go. */
export const MAX_SENT = 200;

/** About the longest a model of today takes; what is longer is cut, and ends with "…". */
export const MAX_SENT_CHARS = 300_000;

/**
 * Keeps what is about to be sent, so that the creator can see it. Throws `storage-full` or `storage-unavailable`.
 *
 * @returns its number.
 */
export async function addSent(database: LimelightDatabase, row: Omit<AiSentRow, 'id'>): Promise<number> {
  const { aiSent } = database;
  const body = row.body.length > MAX_SENT_CHARS ? `${row.body.slice(0, MAX_SENT_CHARS - 1)}…` : row.body;
  return withRoom(database, () =>
    database.transaction('rw', aiSent, async () => {
      const id = await aiSent.add({ ...row, body });
      const surplus = (await aiSent.count()) - MAX_SENT;
      if (surplus > 0) await aiSent.bulkDelete(await aiSent.orderBy(':id').limit(surplus).primaryKeys());
      return id;
    }),
  );
}

/** It did not leave this device after all. */
export async function deleteSent(database: LimelightDatabase, id: number): Promise<void> {
  await database.aiSent.delete(id);
}

/** About one chat or video, or without `about` all; the newest first. */
export function loadSent(database: LimelightDatabase, limit: number, about?: string): Promise<AiSentRow[]> {
  const newest = database.aiSent.orderBy(':id').reverse();
  return (about === undefined ? newest : newest.filter((row) => row.about === about)).limit(limit).toArray();
}

export async function clearSent(database: LimelightDatabase): Promise<void> {
  await database.aiSent.clear();
}
