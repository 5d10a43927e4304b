import type { VideoFacts } from '@/lib/video/facts';
import { asCalculated, asTold, type Insight } from './insight';

const DAY_MS = 86_400_000;

/** Whether it is out: a scheduled video or premiere has a date in the future, and counts that mean nothing yet. */
export function isPublished({ liveState, publishedAt }: VideoFacts, asOf: number): boolean {
  return liveState !== 'upcoming' && publishedAt <= asOf;
}

/**
 * Views divided by the days since publishing, on average: not what it gets now. A first day that is not over counts as a
 * whole one, because anything else would be a forecast.
 *
 * @param asOf when the counts were fetched, which may be a while ago.
 * @returns null while it is not published or its views are hidden.
 */
export function viewsPerDay(facts: VideoFacts, asOf: number): number | null {
  if (facts.viewCount === null || !isPublished(facts, asOf)) return null;
  return facts.viewCount / Math.max(1, (asOf - facts.publishedAt) / DAY_MS);
}

/** Likes for one view; `null` when either is hidden or nobody watched it yet. */
export function likeRate({ likeCount, viewCount }: VideoFacts): number | null {
  return divide(likeCount, viewCount);
}

/** Comments for one view; `null` when either is hidden, comments are off, or nobody watched it yet. */
export function commentRate({ commentCount, viewCount }: VideoFacts): number | null {
  return divide(commentCount, viewCount);
}

function divide(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}

/** What YouTube counts for one video, and what follows from that by division. */
export interface VideoInsights {
  views: Insight | null;
  likes: Insight | null;
  comments: Insight | null;
  viewsPerDay: Insight | null;
  likeRate: Insight | null;
  commentRate: Insight | null;
}

export function measureVideo(facts: VideoFacts, asOf: number): VideoInsights {
  const { viewCount, likeCount, commentCount } = facts;
  return {
    views: asTold('views', viewCount, { inputs: ['statistics.viewCount'], asOf }),
    likes: asTold('likes', likeCount, { inputs: ['statistics.likeCount'], asOf }),
    comments: asTold('comments', commentCount, { inputs: ['statistics.commentCount'], asOf }),
    viewsPerDay: asCalculated('views-per-day', viewsPerDay(facts, asOf), {
      inputs: ['statistics.viewCount', 'snippet.publishedAt'],
      asOf,
    }),
    likeRate: asCalculated('like-rate', likeRate(facts), {
      inputs: ['statistics.likeCount', 'statistics.viewCount'],
      asOf,
    }),
    commentRate: asCalculated('comment-rate', commentRate(facts), {
      inputs: ['statistics.commentCount', 'statistics.viewCount'],
      asOf,
    }),
  };
}
