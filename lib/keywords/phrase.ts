import type { Place, Stretch } from './stretch';

export type Counts = Record<Place, number>;

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
  /** How many words of the draft stand before it, where it stands first. */
  wordsBefore: number;
  /** How often it stands in each place. */
  counts: Counts;
  /** How often of these it stands alone, between weaker words or marks, and is no part of a longer phrase. */
  alone: Counts;
  /** How often of these it is all there is between two marks or line ends. */
  whole: Counts;
  /** How often, at most, one and the same longer phrase has it. */
  withinCount: number;
  /** How long it is, in words; of a script without spaces, by its characters. */
  size: number;
  /** As prose writes it, when that is with capitals throughout. */
  name: string | null;
  /** In the middle of a sentence; each of its words. */
  inProse: CapitalCount;
  /** In a title that is not in capitals; each of its words. */
  inTitle: CapitalCount;
  /** In any line that is not in capitals; a word in capitals throughout, as "NASA". */
  inLines: CapitalCount;
  /** What joins its parts: "of", or "and", which more often joins two phrases than the parts of one. */
  link: 'link' | 'loose' | null;
  /** Begins with "how to" or the like. */
  isQuestion: boolean;
  /** Begins or ends with a soft word. */
  isSoft: boolean;
  /** Begins or ends with a word that carries nothing: a whole part of the title. */
  isWeak: boolean;
  /** Of a script without spaces: has a particle or the like inside, and may be cut in the wrong place. */
  isDoubtful: boolean;
}

/** How often a phrase is seen where a capital tells something, and how often it has one. */
export interface CapitalCount {
  seen: number;
  capital: number;
}

export function createCounts(): Counts {
  return { title: 0, opening: 0, chapter: 0, hashtag: 0, rest: 0, spoken: 0 };
}

/** Occurrences in the description. */
export function countInDescription(counts: Counts): number {
  return counts.opening + counts.chapter + counts.hashtag + counts.rest;
}

/** Occurrences in what is written. */
export function countWritten(counts: Counts): number {
  return counts.title + countInDescription(counts);
}
