import type { Owner } from '@/lib/storage/api-rows';
import { RETENTION_MS } from '@/lib/storage/keep-times';
import { isVideoFacts } from '@/lib/video/is-facts';
import type { VideoFacts } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';
import { VIDEO } from '@/lib/youtube/answer-kinds';
import type { AnalysisTools } from '../analysis-tools';
import { remember } from './index-memo';

/** What YouTube's API said of a video, as far as suggestions need it. */
export type KeptVideo = Pick<VideoFacts, 'title' | 'tags' | 'channelId' | 'publishedAt' | 'viewCount'> & {
  fetchedAt: number;
};

interface KeptVideos {
  videos: ReadonlyMap<VideoId, KeptVideo>;
  /** Changes when something newer came, and when there is nothing any more. */
  freshness: string;
}

/** Every answer about a video that one of these owners may see; of several about one the newest. */
export async function loadKeptVideos(tools: AnalysisTools, owners: readonly Owner[]): Promise<KeptVideos> {
  const newest = await tools.database.answers
    .where('[kind+fetchedAt]')
    .between([VIDEO.name, -Infinity], [VIDEO.name, Infinity])
    .lastKey();
  const freshness = String(newest);
  const name = ['videos', ...owners].join('|');
  return { videos: await remember(tools, name, freshness, () => readVideos(tools, owners)), freshness };
}

async function readVideos({ database, now }: AnalysisTools, owners: readonly Owner[]) {
  const earliest = now() - RETENTION_MS;
  const rows = await database.answers.where('kind').equals(VIDEO.name).toArray();
  const newest = new Map<VideoId, KeptVideo>();
  for (const { owner, value, fetchedAt } of rows) {
    if (!owners.includes(owner) || fetchedAt < earliest || !isVideoFacts(value)) continue;
    const { videoId, title, tags, channelId, publishedAt, viewCount } = value;
    if ((newest.get(videoId)?.fetchedAt ?? 0) > fetchedAt) continue;
    newest.set(videoId, { title, tags, channelId, publishedAt, viewCount, fetchedAt });
  }
  return newest;
}
