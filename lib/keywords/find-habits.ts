import type { LibraryIndex } from './library-index';
import { readLibrary } from './read-library';

/** A tag that the creator gives most of their videos, or most of those like the draft. */
export interface TagHabit {
  /** As they write it most often. */
  tag: string;
  /** 0–1: the greater of both shares. */
  share: number;
}

const USUAL_SHARE = 0.3;

/** What is a habit in a draft with this title, the most usual first. A share of three tenths leaves room for few. */
export function findHabits(library: LibraryIndex, title: string): TagHabit[] {
  return readLibrary(library, title)
    .map(({ use, recentShare, alikeShare }) => ({ tag: use.tag, share: Math.max(recentShare, alikeShare) }))
    .filter(({ share }) => share >= USUAL_SHARE)
    .toSorted((first, second) => second.share - first.share);
}
