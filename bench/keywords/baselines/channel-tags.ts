import type { BenchVideo } from '../bench-video.ts';
import { takeBest } from './take-best.ts';

/** The ten tags that the channel's earlier videos have most. */
export function suggestChannelTags(earlier: readonly BenchVideo[]): string[] {
  const counts = new Map<string, number>();
  for (const { truth } of earlier) for (const tag of truth) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return takeBest(counts);
}
