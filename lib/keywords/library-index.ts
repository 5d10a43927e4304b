import type { KnownVideo } from './evidence';

/** Videos prepared for being compared with a draft: made once, used for every keystroke. */
export interface LibraryIndex {
  videos: readonly KnownVideo[];
}

export function indexLibrary(videos: readonly KnownVideo[]): LibraryIndex {
  return { videos };
}
