import type { GoogleState } from './state.ts';
import type { ApiVideo } from './world.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

export interface Counts {
  views: number;
  likes: number | null;
  comments: number | null;
}

/**
 * A video's counts now. They move once an hour, as those of YouTube move in steps too: two requests of the same moment
 * agree, two of different days show a velocity. At the start they are the catalogue's.
 */
export function countsOf(video: ApiVideo, state: GoogleState): Counts {
  const hours = Math.floor((state.clock() - state.countedFrom) / HOUR_MS);
  const ageDays = Math.max(1, (state.countedFrom - video.publishedAt) / DAY_MS);
  // An upload keeps a third of its lifetime pace.
  const gained = (video.views / ageDays / 24 / 3) * hours;
  const factor = video.views === 0 ? 1 : Math.max(0, 1 + gained / video.views);
  const grow = (count: number | null) => (count === null ? null : Math.floor(count * factor));
  return { views: Math.floor(video.views * factor), likes: grow(video.likes), comments: grow(video.comments) };
}
