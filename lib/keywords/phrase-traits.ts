import { countWritten, type Phrase } from './phrase';

/** What of a draft a phrase is seen against. */
export interface DraftFacts {
  titleWords: number;
}

const TIED_SHARE = 0.7;

interface Trait {
  /** What it adds to the log-odds that creators choose a phrase. */
  weight: number;
  /** Yes (1) or no (0), or how much. */
  measure(phrase: Phrase, facts: DraftFacts): number;
}

const isInTitle = ({ counts }: Phrase) => counts.title > 0;
/** The creator wrote it as one. */
const isHashtag = ({ counts }: Phrase) => counts.hashtag > 0;
const countProse = ({ counts }: Phrase) => counts.opening + counts.rest;
const isPart = ({ counts, withinCount }: Phrase) => withinCount >= countWritten(counts);
/** Nearly all of it stands in one and the same longer phrase. */
const isTied = ({ counts, withinCount }: Phrase) => withinCount > 1 && withinCount >= TIED_SHARE * countWritten(counts);
const isNeverAlone = ({ alone }: Phrase) => countWritten(alone) === 0;
const sizeIs = (size: number) => (phrase: Phrase) => Number(phrase.size === size);

/**
 * What tells whether creators choose a phrase as a tag. The weights were fitted (logistic regression) to what creators of
 * 4,300 videos in several languages chose. Fitted to half of the channels, they found 1 % less on the other half. Five were
 * then moved by hand, towards whole phrases over their single words and towards chapters, which costs less than 1 %;
 * those of speech rest on 200 videos of one channel. `npm run bench:keywords` shows what they come to.
 */
const TRAITS = {
  inTitle: { weight: 0.72, measure: (phrase) => Number(isInTitle(phrase)) },
  /** All there is between two marks of the title. */
  titlePart: { weight: 0.9, measure: ({ whole }) => Number(whole.title > 0) },
  /** The more, the fewer words the title has. */
  shareOfTitle: {
    weight: 1.63,
    measure: (phrase, { titleWords }) => (isInTitle(phrase) ? 1 / Math.sqrt(titleWords) : 0),
  },
  takenUp: { weight: 0.74, measure: (phrase) => (isInTitle(phrase) ? Math.log1p(countProse(phrase)) : 0) },
  described: { weight: 1.05, measure: (phrase) => (isInTitle(phrase) ? 0 : Math.log1p(countProse(phrase))) },
  describedOnce: { weight: -0.67, measure: (phrase) => Number(!isInTitle(phrase) && countProse(phrase) === 1) },
  aloneInOpening: { weight: 0.23, measure: ({ alone }) => Number(alone.opening > 0) },
  onlyLater: {
    weight: -0.39,
    measure: ({ counts }) => Number(counts.title + counts.opening === 0 && counts.rest > 0),
  },
  /** All there is between two marks or line ends of the description. */
  wholeLine: { weight: 0.87, measure: ({ whole }) => Number(whole.opening + whole.rest + whole.chapter > 0) },
  hashtag: { weight: 2.13, measure: (phrase) => Number(isHashtag(phrase)) },
  chapter: { weight: 0.42, measure: ({ counts }) => Number(counts.chapter > 0) },
  spoken: { weight: 0.4, measure: ({ counts }) => Math.log1p(counts.spoken) },
  onlySpoken: { weight: -1.0, measure: ({ counts }) => Number(countWritten(counts) === 0) },
  /** How much of the draft stands before its first word. */
  late: { weight: -0.34, measure: ({ wordsBefore }) => Math.log(wordsBefore + 2) },

  oneWord: { weight: 0.91, measure: sizeIs(1) },
  twoWords: { weight: 1.04, measure: sizeIs(2) },
  threeWords: { weight: 0.38, measure: sizeIs(3) },
  fiveWords: { weight: -0.73, measure: ({ size }) => Number(size >= 5) },
  soft: { weight: -0.79, measure: ({ isSoft }) => Number(isSoft) },
  weak: { weight: -0.28, measure: (phrase) => Number(phrase.isWeak && !isHashtag(phrase)) },
  doubtful: { weight: -1.48, measure: (phrase) => Number(phrase.isDoubtful && !isHashtag(phrase)) },
  linked: { weight: -0.33, measure: ({ link }) => Number(link === 'link') },
  question: { weight: 0.63, measure: ({ isQuestion }) => Number(isQuestion) },
  /** Never stands without the same longer phrase around it. */
  part: { weight: 0.15, measure: (phrase) => Number(isPart(phrase)) },
  tiedWord: { weight: -1.49, measure: (phrase) => Number(phrase.size === 1 && isTied(phrase)) },
  /** More than one word, again and again, and not only within a longer phrase. */
  firm: {
    weight: 0.89,
    measure: (phrase) => Number(phrase.size > 1 && countWritten(phrase.counts) > 1 && !isTied(phrase)),
  },
  /** Something of substance always stands beside it. */
  neverAlone: { weight: -0.53, measure: (phrase) => Number(isNeverAlone(phrase)) },
  neverAloneWord: { weight: -0.15, measure: (phrase) => Number(phrase.size === 1 && isNeverAlone(phrase)) },
  partOfOneWord: { weight: -0.01, measure: (phrase) => Number(phrase.size === 1 && isPart(phrase)) },

  /** Never with a capital within a sentence; in a title, where others may have one. */
  small: { weight: -0.52, measure: ({ inProse }) => Number(inProse.seen > 0 && inProse.capital === 0) },
  smallInTitle: { weight: -0.62, measure: ({ inTitle }) => Number(inTitle.seen > 0 && inTitle.capital === 0) },
  /** Words that always have capitals within sentences. */
  name: {
    weight: 1.16,
    measure: ({ size, inProse }) => Number(size > 1 && inProse.seen > 0 && inProse.capital === inProse.seen),
  },
  acronym: {
    weight: 0.69,
    measure: ({ size, inLines }) => Number(size === 1 && inLines.seen > 0 && inLines.capital === inLines.seen),
  },
} satisfies Record<string, Trait>;

const START = -3.11;
const ALL: readonly Trait[] = Object.values(TRAITS);

/** 0–1: the share of such phrases that creators chose. */
export function scorePhrase(phrase: Phrase, facts: DraftFacts): number {
  let logOdds = START;
  for (const { weight, measure } of ALL) logOdds += weight * measure(phrase, facts);
  return 1 / (1 + Math.exp(-logOdds));
}
