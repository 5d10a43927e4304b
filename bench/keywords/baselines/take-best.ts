import { TOP } from '../bench-video.ts';

/** The ten of the highest score; of equals what came first. */
export function takeBest(scoreByTag: ReadonlyMap<string, number>): string[] {
  return [...scoreByTag]
    .toSorted(([, first], [, second]) => second - first)
    .slice(0, TOP)
    .map(([tag]) => tag);
}
