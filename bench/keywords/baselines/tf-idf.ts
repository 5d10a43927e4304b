import type { BenchVideo, Suggest } from '../bench-video.ts';
import { splitVideo } from '../split-tokens.ts';
import { listGrams } from './list-grams.ts';
import { takeBest } from './take-best.ts';

const MAX_WORDS = 2;

/** Words and pairs by frequency × ln(N / df); the documents are the texts of all videos of the run, never their tags. */
export function createTfIdf(videos: readonly BenchVideo[]): Suggest {
  const counts = new Map(videos.map((video) => [video.id, countGrams(video)]));
  const documents = new Map<string, number>();
  for (const ofVideo of counts.values()) {
    for (const gram of ofVideo.keys()) documents.set(gram, (documents.get(gram) ?? 0) + 1);
  }
  return (video) => {
    const ofVideo = counts.get(video.id) ?? countGrams(video);
    const scored = [...ofVideo].map(([gram, count]): [string, number] => [
      gram,
      count * Math.log((1 + videos.length) / (1 + (documents.get(gram) ?? 0))),
    ]);
    return takeBest(new Map(scored));
  };
}

function countGrams(video: BenchVideo): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of listGrams(splitVideo(video), MAX_WORDS)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
