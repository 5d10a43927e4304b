import type { Owner } from '@/lib/storage/api-rows';
import { answerKey } from '@/lib/storage/answers';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { ChannelContext, VideoFacts } from '@/lib/video/facts';

/** A row of the cache, as if it had been asked for. */
export async function keepAnswer(
  database: LimelightDatabase,
  kind: string,
  id: string,
  value: unknown,
  { fetchedAt = Date.now(), owner = 'public' }: { fetchedAt?: number; owner?: Owner } = {},
): Promise<void> {
  const key = answerKey(owner, kind, id);
  await database.answers.put({ key, kind, owner, value, etag: null, bytes: 100, fetchedAt, usedAt: fetchedAt });
}

export function keepFacts(database: LimelightDatabase, facts: VideoFacts, choice = {}): Promise<void> {
  return keepAnswer(database, 'video', facts.videoId, facts, choice);
}

/** A channel with its uploads, each a row of its own. */
export async function keepChannel(
  database: LimelightDatabase,
  { channel, uploads }: ChannelContext,
  choice = {},
): Promise<void> {
  await keepAnswer(database, 'channel', channel.channelId, channel, choice);
  const items = uploads.map(({ videoId }) => videoId);
  const page = { items, nextPageToken: null, totalResults: items.length };
  await keepAnswer(database, 'uploads', channel.uploadsPlaylistId ?? '', page, choice);
  for (const facts of uploads) await keepFacts(database, facts, choice);
}
