import { countsOf } from '../counts.ts';
import type { GoogleState } from '../state.ts';
import type { ApiVideo } from '../world.ts';

const DAY_MS = 86_400_000;
/** How soon an upload's views die down: half of a two-year-old's came in its first weeks. */
const PACE_DAYS = 1.5;

/** Raw sums from which every metric follows. */
export interface Measures {
  views: number;
  secondsWatched: number;
  /** Sum of what share of its length each view saw. */
  sharesWatched: number;
  likes: number;
  comments: number;
}

export const NOTHING: Measures = { views: 0, secondsWatched: 0, sharesWatched: 0, likes: 0, comments: 0 };

/** One video's part of the days from `fromAt` (included) to `toAt` (not). */
export function measureVideo(video: ApiVideo, fromAt: number, toAt: number, state: GoogleState): Measures {
  const counts = countsOf(video, state);
  const ageDays = Math.max(1, (state.clock() - video.publishedAt) / DAY_MS);
  const reached = (at: number) => {
    const days = Math.min(ageDays, Math.max(0, (at - video.publishedAt) / DAY_MS));
    return Math.log(1 + days / PACE_DAYS) / Math.log(1 + ageDays / PACE_DAYS);
  };
  const share = Math.max(0, reached(toAt) - reached(fromAt));
  const views = counts.views * share;
  const watched = watchedShareOf(video);
  return {
    views,
    // A live stream has no length; its viewers stay ten minutes.
    secondsWatched: views * (video.durationSeconds || 600) * watched,
    sharesWatched: views * watched,
    likes: (counts.likes ?? 0) * share,
    comments: (counts.comments ?? 0) * share,
  };
}

export function addMeasures(a: Measures, b: Measures): Measures {
  return {
    views: a.views + b.views,
    secondsWatched: a.secondsWatched + b.secondsWatched,
    sharesWatched: a.sharesWatched + b.sharesWatched,
    likes: a.likes + b.likes,
    comments: a.comments + b.comments,
  };
}

export function scaleMeasures(measures: Measures, factor: number): Measures {
  return {
    views: measures.views * factor,
    secondsWatched: measures.secondsWatched * factor,
    sharesWatched: measures.sharesWatched * factor,
    likes: measures.likes * factor,
    comments: measures.comments * factor,
  };
}

/** Between 0.3 and 0.6, longer videos less. */
function watchedShareOf({ durationSeconds }: ApiVideo): number {
  return Math.max(0.3, 0.6 - durationSeconds / 4_000);
}

interface Metric {
  type: 'INTEGER' | 'FLOAT';
  of(measures: Measures): number;
}

/** The metrics of the stand-in: developers.google.com/youtube/analytics/metrics */
export const METRICS: Readonly<Record<string, Metric | undefined>> = {
  views: whole(({ views }) => views),
  engagedViews: whole(({ views }) => views * 0.93),
  redViews: whole(({ views }) => views * 0.08),
  estimatedMinutesWatched: whole(({ secondsWatched }) => secondsWatched / 60),
  averageViewDuration: whole(({ secondsWatched, views }) => (views < 0.5 ? 0 : secondsWatched / views)),
  averageViewPercentage: {
    type: 'FLOAT',
    of: ({ sharesWatched, views }) => (views < 0.5 ? 0 : Math.round((1e4 * sharesWatched) / views) / 100),
  },
  likes: whole(({ likes }) => likes),
  dislikes: whole(({ likes }) => likes * 0.02),
  comments: whole(({ comments }) => comments),
  shares: whole(({ views }) => views * 0.004),
  subscribersGained: whole(({ views }) => views * 0.006),
  subscribersLost: whole(({ views }) => views * 0.0012),
  videosAddedToPlaylists: whole(({ views }) => views * 0.01),
  videosRemovedFromPlaylists: whole(({ views }) => views * 0.003),
};

function whole(of: Metric['of']): Metric {
  return { type: 'INTEGER', of: (measures) => Math.round(of(measures)) };
}
