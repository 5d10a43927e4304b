import type { Scorecard } from '@/lib/seo/scorecard';
import type { Video } from '@/lib/video/video';
import { makeVideo } from '../tests/support/make-video.ts';
import { spreadOf, type Spread } from './statistics.ts';

const DESCRIPTION_CHARS = 5_000; // the most that YouTube takes
const WARM_UP = 500;

/** `lib/seo/score-video.ts` as it is shipped: bundled and minified. */
export interface ScoreBundle {
  scoreVideo(video: Video): Scorecard;
}

/** One whole scoring of a video with the longest description there can be. */
export function measureScore({ scoreVideo }: ScoreBundle, runs: number): Spread {
  const text = makeVideo().description ?? '';
  const description = `${text}\n\n`.repeat(Math.ceil(DESCRIPTION_CHARS / (text.length + 2)));
  const micros: number[] = [];
  for (let run = -WARM_UP; run < runs; run++) {
    // A new object and a new text each time: nothing may be remembered from the run before.
    const video = makeVideo({ description: `${run} ${description}`.slice(0, DESCRIPTION_CHARS) });
    const startedAt = performance.now();
    const { score } = scoreVideo(video);
    if (run >= 0) micros.push((performance.now() - startedAt) * 1_000);
    if (score === null) throw new Error('The video of the bench got no score.');
  }
  return spreadOf(micros, 'µs');
}
