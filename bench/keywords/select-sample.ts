import type { BenchVideo } from './bench-video.ts';
import { groupBy } from './group-by.ts';

/** So many of each channel at most, spread evenly over its time, so that no channel decides the figures. */
export function selectSample(videos: readonly BenchVideo[], maxOfChannel: number): BenchVideo[] {
  const groups = groupBy(videos, ({ dataSet, channel }) => `${dataSet} ${channel}`);
  return [...groups.values()].flatMap((group) => {
    if (group.length <= maxOfChannel) return group;
    const step = group.length / maxOfChannel;
    return Array.from({ length: maxOfChannel }, (_, i) => group[Math.floor(i * step)]).filter(
      (one) => one !== undefined,
    );
  });
}
