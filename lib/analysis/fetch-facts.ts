import { Problem } from '@/lib/problem/problem';
import type { Answer } from '@/lib/storage/answer-cache';
import type { VideoFacts } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';
import { VIDEO } from '@/lib/youtube/answer-kinds';
import type { ApiTools } from './api-tools';
import { askCache, type AskChoice } from './ask-cache';
import { type Asker, chooseAskerForVideo } from './choose-asker';
import { keepSamples } from './keep-samples';
import { queueForLater } from './queue-for-later';
import { requireOwner } from './require-owner';

/**
 * What YouTube's API says about a video: kept for a day, one unit when it is asked for. Offline the kept answer is given
 * with its age; when there is none, asking is queued for when the network is back. Throws `not-found`, and what the
 * client throws.
 *
 * @param choice.isForced asks anew; then a failure is thrown although an older answer is kept.
 */
export async function fetchFacts(
  tools: ApiTools,
  videoId: VideoId,
  choice: AskChoice = {},
): Promise<Answer<VideoFacts>> {
  try {
    const asker = await chooseAskerForVideo(tools, videoId);
    const fetch = () => fetchVideo(tools, asker, videoId);
    return await askCache(tools, VIDEO, videoId, fetch, { ...choice, ...asker, purpose: 'video-facts' });
  } catch (error) {
    await queueForLater(tools, error, {
      kind: 'fetch-facts',
      payload: {},
      subject: await nameOf(tools, videoId),
      dedupeKey: `facts:${videoId}`,
      itemKeys: [videoId],
      forecastUnits: 1,
    });
    throw error;
  }
}

async function fetchVideo(tools: ApiTools, { owner, accountId }: Asker, videoId: VideoId) {
  const [facts] = await tools.youtube.fetchVideos([videoId], { accountId, purpose: 'video-facts' });
  if (!facts) throw new Problem('not-found');
  await requireOwner(tools, owner);
  await keepSamples(tools, [facts], owner);
  return { value: facts, etag: null };
}

/** The title, as far as it is known. */
async function nameOf({ database }: ApiTools, videoId: VideoId): Promise<string> {
  const analysis = await database.analyses.get(videoId);
  return (analysis?.status === 'ready' && analysis.reading.video.title) || videoId;
}
