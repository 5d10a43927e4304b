import type { Place, Stretch } from './stretch';

/** Words that stand together somewhere in a draft, and everywhere they do. */
export interface Phrase {
  /** The stems of its words in order, by which its forms are found to be one. */
  words: string[];
  /** Stems of the words that carry it, each once. */
  stems: string[];
  /** Where it stands first. */
  stretch: Stretch;
  from: number;
  to: number;
  /** How often it stands in each place. */
  counts: Record<Place, number>;
  /** How often of these it stands alone, between weaker words or marks, and is no part of a longer phrase. */
  alone: Record<Place, number>;
  /** How often, at most, one and the same longer phrase has it. */
  withinCount: number;
  /** How long it is, in words; of a script without spaces, by its characters. */
  size: number;
  /** As prose writes it, when that is with capitals throughout. */
  name: string | null;
  /** Joined by a word like "and" or "with": more often two phrases than one. */
  isLoose: boolean;
  /** Begins or ends with a soft word. */
  isSoft: boolean;
}

/** Occurrences outside the title. */
export function countInDescription(counts: Record<Place, number>): number {
  return counts.opening + counts.chapter + counts.hashtag + counts.rest;
}

export function countAll(counts: Record<Place, number>): number {
  return counts.title + countInDescription(counts);
}

/** Whether it stands somewhere without the longer phrase around it: then it is a phrase of its own. */
export function isOwnPhrase({ counts, withinCount }: Phrase): boolean {
  return countAll(counts) > withinCount;
}
