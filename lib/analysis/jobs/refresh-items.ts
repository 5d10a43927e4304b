import type { BatchResult, ItemOutcome, JobContext } from '@/lib/jobs/job';
import { VIDEO } from '@/lib/youtube/answer-kinds';
import type { VideoFacts } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';
import type { ApiTools } from '../api-tools';
import type { Asker } from '../choose-asker';
import { addSamples } from '../keep-samples';
import { requireOwner } from '../require-owner';

/** One item of a job that is about a video; `null` for a key that names none. */
export interface VideoItem {
  index: number;
  videoId: VideoId | null;
}

/**
 * Asks about up to 50 videos with one request and keeps what came, with a sample of each. A video that is gone or private
 * fails alone. Throws what the client throws.
 */
export async function refreshItems(
  tools: ApiTools,
  asker: Asker,
  items: readonly VideoItem[],
  { signal, job }: JobContext,
): Promise<BatchResult> {
  const named = items.flatMap(({ index, videoId }) => (videoId ? [{ index, videoId }] : []));
  const ids = named.map(({ videoId }) => videoId);
  const purpose = 'video-facts';
  const context = { accountId: asker.accountId, signal, correlationId: job.id, purpose } as const;
  const answers = ids.length > 0 ? await tools.youtube.fetchVideos(ids, context) : [];
  const foundAt = new Map(named.map(({ index }, place) => [index, answers[place] ?? null]));
  const videos = answers.filter((facts) => facts !== null);
  return {
    outcomes: items.map(({ index }) => outcomeOf(index, foundAt.get(index) ?? null)),
    write: () => keepVideos(tools, videos, asker),
  };
}

function outcomeOf(index: number, facts: VideoFacts | null): ItemOutcome {
  return facts ? { index, state: 'done' } : { index, state: 'failed', problem: 'not-found' };
}

/** Inside the job's transaction: what goes wrong here undoes all of it, and the batch is done again. */
async function keepVideos(tools: ApiTools, videos: readonly VideoFacts[], { owner }: Asker): Promise<void> {
  await requireOwner(tools, owner);
  await tools.cache.keepWithin(
    VIDEO,
    videos.map((value) => ({ id: value.videoId, value })),
    owner,
  );
  await addSamples(tools, videos, owner);
}
