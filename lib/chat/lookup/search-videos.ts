import type { KnownVideo } from '@/lib/keywords/evidence';
import type { LibraryIndex } from '@/lib/keywords/library-index';
import { readPhrase, stemsOf } from '@/lib/keywords/twin-keys';

export interface FoundVideo {
  video: KnownVideo;
  /** Title and tags have every word that was looked for. */
  hasAllWords: boolean;
}

/** Below this, a title and a query have hardly a piece of a word in common. */
const MIN_LIKENESS = 0.12;

/** Those that say all of the words first, newest first; then those whose titles are most like them, in any language. */
export function searchVideos(library: LibraryIndex, query: string, language: string | null, max: number): FoundVideo[] {
  const likeness = library.titles.compare(query);
  const sought = readPhrase(query).content;
  return library.videos
    .map((video, at) => ({ video, at, likeness: likeness[at] ?? 0, hasAllWords: hasAll(video, sought, language) }))
    .filter((one) => one.hasAllWords || one.likeness >= MIN_LIKENESS)
    .toSorted(
      (one, other) =>
        Number(other.hasAllWords) - Number(one.hasAllWords) ||
        (one.hasAllWords ? one.at - other.at : other.likeness - one.likeness),
    )
    .slice(0, max)
    .map(({ video, hasAllWords }) => ({ video, hasAllWords }));
}

function hasAll({ title, tags }: KnownVideo, sought: readonly string[], language: string | null): boolean {
  if (sought.length === 0) return false;
  const said = new Set([title, ...tags].flatMap((text) => stemsOf(text, language)));
  return sought.every((stem) => said.has(stem));
}
