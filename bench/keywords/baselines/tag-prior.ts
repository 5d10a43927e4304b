import type { BenchVideo, Suggest } from '../bench-video.ts';
import { foldTag } from '../fold-tag.ts';
import { groupBy } from '../group-by.ts';
import { splitVideo } from '../split-tokens.ts';
import { listGrams } from './list-grams.ts';
import { takeBest } from './take-best.ts';

const MAX_WORDS = 3;

/**
 * Trained: runs of up to three words of the text, by how many videos of other channels have them as a tag. A channel's own
 * videos are left out, so that nothing is learnt from it.
 */
export function createTagPrior(videos: readonly BenchVideo[]): Suggest {
  const all = countTags(videos);
  const ownByChannel = new Map(
    [...groupBy(videos, ({ channel }) => channel)].map(([channel, own]) => [channel, countTags(own)]),
  );
  return (video) => {
    const own = ownByChannel.get(video.channel);
    const prior = (tag: string) => (all.get(tag) ?? 0) - (own?.get(tag) ?? 0);
    const grams = listGrams(splitVideo(video), MAX_WORDS);
    return takeBest(new Map(grams.map(({ text }) => [text, prior(foldTag(text))])));
  };
}

function countTags(videos: readonly BenchVideo[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { truth } of videos) for (const tag of truth) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}
