import { splitWords, type Word } from '@/lib/seo/text/split-words';
import type { KnownVideo } from './evidence';
import { findAlike } from './find-alike';
import { joinCompounds } from './join-compounds';
import type { LibraryIndex } from './library-index';
import { stemWord } from './stem-word';
import { wordsKey } from './twin-keys';

/** What of a draft is compared; `null` where the page does not show it. */
export interface ComparedDraft {
  title: string | null;
  tags: readonly string[] | null;
  /** BCP 47. */
  language: string | null;
}

/** A video of the channel that viewers and YouTube may take for the same as the draft. */
export interface SimilarVideo {
  video: KnownVideo;
  /** 0–1, of the titles, and a little of the tags. */
  similarity: number;
  /** One title says nothing that the other does not: the two may take viewers from each other. */
  isVeryClose: boolean;
  /** They differ by number, and so on purpose: another part, another year. Never very close. */
  isSeries: boolean;
  /** Words of the draft's title that both have. */
  shared: string[];
}

const MIN_SIMILARITY = 0.35;
const VERY_CLOSE = 0.7;
/** The same tags make two titles a little more alike, by at most so much of what is missing. */
const TAG_WEIGHT = 0.15;
const HAS_NUMBER = /\p{N}|^(?:i{2,3}|iv|vi{1,3}|ix|xi{1,3})$/u;
// The name of one in "V Focus", "RM Focus"; no article, and no "I".
const SINGLE_LETTER = /^[^\P{Lu}AI]$/u;

/** The channel's videos most like a draft, the nearest first, at most so many. In any language, by pieces of words. */
export function findSimilarVideos(draft: ComparedDraft, index: LibraryIndex, max: number): SimilarVideo[] {
  const title = draft.title ?? '';
  const own = readTitle(title, draft.language);
  // Tags can move a video up only so far.
  return findAlike(index, title, max * 3)
    .flatMap(({ at, likeness }) => {
      const video = index.videos[at];
      return video ? [compare(own, draft, video, likeness)] : [];
    })
    .filter(({ similarity }) => similarity >= MIN_SIMILARITY)
    .toSorted((first, second) => second.similarity - first.similarity)
    .slice(0, max);
}

interface TitleReading {
  words: Map<string, string>;
  numbers: Set<string>;
}

function compare(own: TitleReading, draft: ComparedDraft, video: KnownVideo, likeness: number): SimilarVideo {
  const other = readTitle(video.title, draft.language);
  const similarity = likeness + (1 - likeness) * TAG_WEIGHT * shareTags(draft.tags ?? [], video.tags);
  const isSeries = isOtherNumber(own, other);
  const isSaid = isWithin(own.words, other.words) || isWithin(other.words, own.words);
  return {
    video,
    similarity: Math.round(similarity * 100) / 100,
    isVeryClose: likeness >= VERY_CLOSE && isSaid && !isSeries,
    isSeries,
    shared: [...own.words].filter(([stem]) => other.words.has(stem)).map(([, text]) => text),
  };
}

function readTitle(title: string, language: string | null): TitleReading {
  const words = joinCompounds(title, splitWords(title, language));
  const isNumber = ({ folded }: Word) => HAS_NUMBER.test(folded);
  return {
    words: new Map(
      words
        .filter((word) => (word.isContent || SINGLE_LETTER.test(word.text)) && !isNumber(word))
        .map(({ folded, text }) => [stemWord(folded), text]),
    ),
    numbers: new Set(words.filter(isNumber).map(({ folded }) => folded)),
  };
}

/** "Part 2" and "Part 3", or "Bootcamp" and "Bootcamp 2026": words in common, but for a number. */
function isOtherNumber(own: TitleReading, other: TitleReading): boolean {
  const onlyOwn = [...own.numbers].some((number) => !other.numbers.has(number));
  const onlyOther = [...other.numbers].some((number) => !own.numbers.has(number));
  const isSame = isWithin(own.words, other.words) && isWithin(other.words, own.words);
  const isNear = isWithin(own.words, other.words) || isWithin(other.words, own.words);
  return (isSame && (onlyOwn || onlyOther)) || (isNear && onlyOwn && onlyOther);
}

function isWithin(words: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): boolean {
  return [...words.keys()].every((stem) => others.has(stem));
}

/** Share of all the tags of two videos that both have. */
function shareTags(tags: readonly string[], others: readonly string[]): number {
  const [own, other] = [new Set(tags.map(wordsKey)), new Set(others.map(wordsKey))];
  const both = [...own].filter((key) => other.has(key)).length;
  return both === 0 ? 0 : both / (own.size + other.size - both);
}
