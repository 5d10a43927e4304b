import { problemCodeOf } from '@/lib/problem/problem';
import type { Answer } from '@/lib/storage/answer-cache';
import type { VideoFacts } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';
import { UPLOADS, VIDEO } from '@/lib/youtube/answer-kinds';
import type { Page } from '@/lib/youtube/youtube-client';
import type { ApiTools } from './api-tools';
import type { AskChoice } from './ask-cache';
import type { Asker } from './choose-asker';
import { keepSamples } from './keep-samples';
import { requireOwner } from './require-owner';

/** The last page of a channel's list of uploads. */
export interface UploadsPage {
  playlistId: string;
  page: Page<VideoId>;
}

interface UploadsChoice extends AskChoice {
  /** Called when older facts were answered and newer ones came behind. */
  onRefreshed: () => Promise<void>;
}

/**
 * Facts about up to 50 videos, each kept like one that was asked about alone. They cost one unit together, so one that is
 * missing brings all up to date; when none is missing and some are old, all are answered at once and refreshed behind.
 *
 * @returns in the order of the list, without those that are gone or private; `null` for an empty list.
 */
export async function fetchUploads(
  tools: ApiTools,
  asker: Asker,
  list: UploadsPage,
  { isForced = false, onRefreshed }: UploadsChoice,
): Promise<Answer<VideoFacts[]> | null> {
  const ids = list.page.items;
  if (ids.length === 0) return null;
  const kept = await loadKept(tools, asker, ids);
  if (!isForced && kept.length === ids.length) {
    const answer = joinKept(kept);
    if (answer?.isStale) refreshBehind(tools, fetchAll(tools, asker, list).then(onRefreshed));
    return answer;
  }
  try {
    return { value: await fetchAll(tools, asker, list), fetchedAt: tools.now(), isStale: false, from: 'network' };
  } catch (error) {
    const answer = joinKept(kept);
    if (isForced || !answer || problemCodeOf(error) === null) throw error;
    return { ...answer, isStale: true };
  }
}

async function fetchAll(tools: ApiTools, { owner, accountId }: Asker, list: UploadsPage): Promise<VideoFacts[]> {
  const { playlistId, page } = list;
  const answers = await tools.youtube.fetchVideos(page.items, { accountId, purpose: 'uploads' });
  const videos = answers.filter((facts) => facts !== null);
  await requireOwner(tools, owner);
  await tools.cache.keep(
    VIDEO,
    videos.map((value) => ({ id: value.videoId, value })),
    owner,
  );
  if (videos.length < page.items.length) {
    // Deleted and private videos stay in YouTube's list. Kept in ours, they would be asked for at every look.
    const items = videos.map(({ videoId }) => videoId);
    await tools.cache.keep(UPLOADS, [{ id: playlistId, value: { ...page, items } }], owner);
  }
  await keepSamples(tools, videos, owner);
  return videos;
}

async function loadKept({ cache }: ApiTools, { owner }: Asker, ids: readonly VideoId[]): Promise<Answer<VideoFacts>[]> {
  const answers = await Promise.all(ids.map((id) => cache.peek(VIDEO, id, owner)));
  return answers.filter((answer) => answer !== null);
}

function joinKept(kept: readonly Answer<VideoFacts>[]): Answer<VideoFacts[]> | null {
  const [first] = kept;
  if (!first) return null;
  return {
    value: kept.map(({ value }) => value),
    fetchedAt: Math.min(...kept.map(({ fetchedAt }) => fetchedAt)),
    isStale: kept.some(({ isStale }) => isStale),
    from: first.from,
  };
}

/** Nobody waits for it: the next look asks again. */
function refreshBehind({ log }: ApiTools, work: Promise<void>): void {
  work.catch((error: unknown) =>
    log.warn('uploads.refresh-failed', { problem: problemCodeOf(error) ?? String(error) }),
  );
}
