import type { AnswerRow, Owner } from '@/lib/storage/api-rows';
import { database } from '@/lib/storage/database';
import { loadAnswers } from '@/lib/storage/load-answers';
import { orElseWithoutDatabase } from './or-else-without-database';
import type { CaptionFacts, ChannelContext, VideoFacts, VideoReport } from '@/lib/video/facts';
import { isCaptions, isChannelFacts, isVideoFacts, isVideoReport } from '@/lib/video/is-facts';
import type { VideoId } from '@/lib/video/video';

/** What YouTube answered, and when. */
export interface Dated<T> {
  value: T;
  fetchedAt: number;
}

/** What is kept of a video; `null` when it was not asked about yet. */
export function loadVideoFacts(videoId: VideoId, owners: readonly Owner[]): Promise<Dated<VideoFacts> | null> {
  return orElseWithoutDatabase(null, async () => {
    const [row] = await loadAnswers(database, 'video', [videoId], owners);
    return dated(row, isVideoFacts);
  });
}

/** What is kept of a channel and its last uploads, as old as its oldest part; `null` while a part is missing. */
export function loadChannelContext(channelId: string, owners: readonly Owner[]): Promise<Dated<ChannelContext> | null> {
  return orElseWithoutDatabase(null, async () => {
    const [channelRow] = await loadAnswers(database, 'channel', [channelId], owners);
    const channel = dated(channelRow, isChannelFacts);
    if (!channel) return null;
    const ids = await loadUploadIds(channel.value.uploadsPlaylistId, owners);
    const rows = await loadAnswers(database, 'video', ids, owners);
    const uploads = rows.map((row) => dated(row, isVideoFacts)).filter((upload) => upload !== null);
    if (ids.length > 0 && uploads.length === 0) return null;
    return {
      value: { channel: channel.value, uploads: uploads.map(({ value }) => value) },
      fetchedAt: Math.min(channel.fetchedAt, ...uploads.map(({ fetchedAt }) => fetchedAt)),
    };
  });
}

/** The last captions list asked for; `null` when none was. */
export function loadCaptions(videoId: VideoId, owners: readonly Owner[]): Promise<Dated<CaptionFacts[]> | null> {
  return orElseWithoutDatabase(null, async () => {
    const [row] = await loadAnswers(database, 'captions', [videoId], owners);
    return dated(row, isCaptions);
  });
}

/** The last report asked for; `null` when none was. */
export function loadReport(videoId: VideoId, owners: readonly Owner[]): Promise<Dated<VideoReport> | null> {
  return orElseWithoutDatabase(null, async () => {
    const [row] = await loadAnswers(database, 'report', [videoId], owners);
    return dated(row, isVideoReport);
  });
}

async function loadUploadIds(playlistId: string | null, owners: readonly Owner[]): Promise<string[]> {
  if (playlistId === null) return [];
  const [row] = await loadAnswers(database, 'uploads', [playlistId], owners);
  const page = row?.value;
  const items = typeof page === 'object' && page !== null && 'items' in page ? page.items : null;
  return Array.isArray(items) ? items.filter((id) => typeof id === 'string') : [];
}

function dated<T>(row: AnswerRow | null | undefined, isValid: (value: unknown) => value is T): Dated<T> | null {
  return row && isValid(row.value) ? { value: row.value, fetchedAt: row.fetchedAt } : null;
}
