import type { ProblemCode } from '@/lib/problem/problem';
import type { Video } from './video';

/** What stands between the visitor and the video; `null` when it plays. */
export type Barrier = Extract<ProblemCode, `video-${string}` | `${string}-required`>;

/** What one page showed at one moment. */
export interface PageReading {
  video: Video;
  readAt: number;
  /** `player`: the page's own data; `dom`: only what its elements show, so much is unknown; `studio`: Studio's editor. */
  source: 'player' | 'dom' | 'studio';
  isPartial: boolean;
  /** The video exists but cannot be played here. What the page told about it anyway stands in `video`. */
  barrier: Barrier | null;
}
