import type { LibraryIndex } from './library-index';

/** A video whose title says something like the draft's. */
export interface AlikeVideo {
  /** Position in `videos` of the index. */
  at: number;
  /** 0–1. */
  likeness: number;
}

/** The nearest first, at most so many, none without any likeness. */
export function findAlike(
  index: LibraryIndex,
  title: string,
  max: number,
  among: readonly number[] = index.videos.map((_, at) => at),
): AlikeVideo[] {
  const likeness = index.titles.compare(title);
  return among
    .map((at) => ({ at, likeness: likeness[at] ?? 0 }))
    .filter((video) => video.likeness > 0)
    .toSorted((first, second) => second.likeness - first.likeness)
    .slice(0, max);
}
