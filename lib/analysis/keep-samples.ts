import { problemCodeOf } from '@/lib/problem/problem';
import type { Owner, SampleRow } from '@/lib/storage/api-rows';
import { addSample } from '@/lib/storage/samples';
import type { VideoFacts } from '@/lib/video/facts';
import type { ApiTools } from './api-tools';

/** What a video's counts are now, to tell later how fast they grew; `null` where YouTube hides the views. */
function sampleOf(facts: VideoFacts, owner: Owner, at: number): Omit<SampleRow, 'id'> | null {
  const { videoId, viewCount, likeCount, commentCount } = facts;
  return viewCount === null ? null : { videoId, owner, at, viewCount, likeCount, commentCount };
}

/** Beside an answer, which is worth as much without them: a full disk is written down and stops nobody. */
export async function keepSamples(tools: ApiTools, videos: readonly VideoFacts[], owner: Owner): Promise<void> {
  try {
    await addSamples(tools, videos, owner);
  } catch (error) {
    if (problemCodeOf(error) === null) throw error;
    tools.log.warn('samples.lost', { videos: videos.length, problem: problemCodeOf(error) });
  }
}

/** As part of a transaction that holds `samples`. */
export async function addSamples(
  { database, now }: Pick<ApiTools, 'database' | 'now'>,
  videos: readonly VideoFacts[],
  owner: Owner,
): Promise<void> {
  const samples = videos.map((facts) => sampleOf(facts, owner, now())).filter((sample) => sample !== null);
  await Promise.all(samples.map((sample) => addSample(database, sample)));
}
