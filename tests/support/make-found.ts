import type { FoundFacts, FoundVideo } from '@/lib/keywords/measure-competition';
import type { VideoId } from '@/lib/video/video';
import { makeChannelFacts, makeFacts } from './make-facts';

export const DAY_MS = 86_400_000;

export interface FoundParts {
  title?: string;
  /** `null`: YouTube does not tell; left out: the video is not known. */
  views?: number | null;
  subscribers?: number | null;
  ageDays?: number;
  channelId?: string;
}

/** Results of a search with what is known of them, as they were at `now`. */
export function makeFound(results: readonly FoundParts[], now: number, parts: Partial<FoundFacts> = {}): FoundFacts {
  const found = results.map(({ title = 'Sourdough', ageDays = 10, channelId }, place): FoundVideo => {
    const id = String(place).padStart(3, '0');
    return {
      ...{ videoId: `foundvid${id}`, title, channelTitle: `Channel ${id}`, publishedAt: now - ageDays * DAY_MS },
      channelId: channelId ?? `UCfound${id}`,
    };
  });
  const known = results.map((result, place) => ({ result, video: found[place] }));
  return {
    ...{ phrase: 'sourdough', language: 'en', totalResults: 1_000, found },
    videos: known.flatMap(({ result: { views }, video }) =>
      video && views !== undefined ? [makeFacts({ videoId: video.videoId as VideoId, viewCount: views })] : [],
    ),
    channels: known.flatMap(({ result: { subscribers }, video }) =>
      video && subscribers !== undefined
        ? [makeChannelFacts({ channelId: video.channelId, subscriberCount: subscribers })]
        : [],
    ),
    ...parts,
  };
}
