import { countAll, countInDescription, isOwnPhrase, type Phrase } from './phrase';

// Tuned on what creators chose as tags for 3,500 videos in several languages; they mean nothing beyond the order.
const IN_TITLE = 3;
const WORD_IN_TITLE = 1.9;
const PART_IN_TITLE = 1.8;
const JOINED_IN_TITLE = 2;
const DOUBTFUL = 0.5;
const TAKEN_UP = 1.2;
const IN_OPENING = 1.1;
const IN_CHAPTER = 1.4;
const ELSEWHERE = 0.3;
const SHARES_TITLE_WORD = 0.8;
const HASHTAG = 2.1;
const NAME = 1;
const PART_WEIGHT = 0.35;
const MIN_WORD_REPEATS = 3;

/**
 * How well a phrase tells what a draft is about: what the title says most, the more so when the description takes it up;
 * without the title a phrase needs to be repeated, a chapter's title, a hashtag or a name.
 *
 * @param titleStems stems of the title's phrases.
 */
export function scorePhrase(phrase: Phrase, titleStems: ReadonlySet<string>): number {
  const { counts, alone, stems, size, name } = phrase;
  const all = countInDescription(counts);
  // It counts little where it is only a part of another phrase.
  const repeats = isOwnPhrase(phrase)
    ? all
    : countInDescription(alone) + PART_WEIGHT * (all - countInDescription(alone));
  let score = counts.title > 0 ? scoreTitle(phrase, repeats) : scoreDescription(phrase, repeats);
  if (counts.title === 0 && size > 1 && stems.some((stem) => titleStems.has(stem))) score += SHARES_TITLE_WORD;
  if (counts.hashtag > 0) score += HASHTAG;
  if (name !== null && size > 1) score += NAME;
  return score * weighLength(size);
}

function scoreTitle(phrase: Phrase, repeats: number): number {
  const { alone, counts, isLoose, isSoft, size } = phrase;
  if ((isLoose || isSoft) && repeats < 1) return DOUBTFUL;
  const takenUp = repeats > 0 ? TAKEN_UP + 0.6 * Math.log2(1 + repeats) : 0;
  if (isLoose || isSoft) return JOINED_IN_TITLE + takenUp;
  if (alone.title > 0) return (size === 1 && repeats === 0 ? WORD_IN_TITLE : IN_TITLE) + takenUp;
  return isOwnPhrase(phrase) && countAll(counts) > 1 ? PART_IN_TITLE + takenUp : DOUBTFUL;
}

function scoreDescription({ alone, size, isLoose, isSoft, name }: Phrase, repeats: number): number {
  const repeated = repeats > 1 ? 0.8 * Math.log2(repeats) : 0;
  if (size === 1) return repeats >= MIN_WORD_REPEATS ? repeated : alone.chapter > 0 ? 1 : 0;
  if (isLoose && repeats < 2) return 0;
  if (isSoft && repeats < 3 && name === null) return 0;
  return Math.max(alone.opening > 0 ? IN_OPENING : ELSEWHERE, alone.chapter > 0 ? IN_CHAPTER : 0) + repeated;
}

/** Two or three words are what people search for; one is often too wide, four too narrow. */
function weighLength(size: number): number {
  return [0, 0.8, 1.1, 1.05, 0.9][size] ?? 0.7;
}
