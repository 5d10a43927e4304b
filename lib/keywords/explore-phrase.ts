import { STOP_WORDS } from '@/lib/seo/text/stop-words';
import type { Competition, KnownVideo } from './evidence';
import type { Completions } from './kept-answers';
import { createTitleTest } from './measure-competition';
import { askAbout } from './question-words';
import { type Estimate, rateCompetition, rateDemand, type SearchTerm } from './rate-exploration';
import { relatePhrases, type RelatedPhrase } from './relate-phrases';
import { tagKey } from './tag-key';
import { stemsOf, twinKeys } from './twin-keys';

/** All that is known about a phrase now. Everything may be missing; what is, leaves its part empty. */
export interface ExplorationEvidence {
  phrase: string;
  /** BCP 47, primary subtag. */
  language: string;
  /** By query, as far as they came. */
  completions: readonly Completions[];
  /** `null` while no search was made. */
  competition: Competition | null;
  /** Of the creator's channel; `null` when unknown. */
  subscriberCount: number | null;
  /** The channel's search terms of the last days; empty when unknown. */
  terms: readonly SearchTerm[];
  /** Those of as many days before them; `null` when unknown: then nothing can be said to rise. */
  earlierTerms: readonly SearchTerm[] | null;
  /** The creator's own videos. */
  library: readonly KnownVideo[];
}

interface RisingTerm {
  phrase: string;
  /** In as many days as `viewsNow`. */
  viewsBefore: number;
  viewsNow: number;
}

/** What can be said about a phrase. Every band is Limelight's own estimate. */
export interface Exploration {
  demand: Estimate;
  competition: Estimate;
  /** Best first, at most 50. */
  related: RelatedPhrase[];
  /** Asked of the search box about the phrase, at most 30. */
  questions: string[];
  /** The channel's own search terms that share a word with the phrase and grew, fastest first. */
  rising: RisingTerm[];
  /** The creator's videos that have the phrase in title or tags, newest first. */
  own: KnownVideo[];
}

const MAX_RELATED = 50;
const MAX_QUESTIONS = 30;
const MAX_RISING = 10;
const MAX_OWN = 10;
/** Fewer views than these may be chance, and less growth than half as many again. */
const MIN_RISING_VIEWS = 10;
const MIN_GROWTH = 1.5;

export function explorePhrase(evidence: ExplorationEvidence): Exploration {
  const { phrase, language, completions, competition, subscriberCount, terms, earlierTerms, library } = evidence;
  const asked = new Set(askAbout(phrase, language).map(tagKey));
  const isQuestion = ({ query }: Completions): boolean => asked.has(tagKey(query));
  const sharesWord = createWordTest(phrase, language);
  const near = terms.filter((term) => sharesWord(term.phrase));
  const questions = listQuestions(phrase, completions.filter(isQuestion), sharesWord);
  const others = completions.filter((one) => !isQuestion(one));
  const excluded = new Set(questions.flatMap(twinKeys));
  return {
    demand: rateDemand(phrase, completions, terms, library),
    competition: rateCompetition(competition, subscriberCount),
    related: relatePhrases({ seed: phrase, completions: others, terms: near, excluded }, MAX_RELATED),
    questions,
    rising: earlierTerms === null ? [] : findRising(near, earlierTerms),
    own: findOwn(phrase, language, library),
  };
}

/** YouTube goes on from a question also where nobody asks it about this: "how to train a dragon". */
function listQuestions(phrase: string, answers: readonly Completions[], isAbout: (text: string) => boolean): string[] {
  const seen = new Set(twinKeys(phrase));
  const questions = answers
    .flatMap(({ completions }) => completions)
    .filter(isAbout)
    .filter((question) => {
      const keys = twinKeys(question);
      const isNew = !keys.some((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      return isNew;
    });
  return questions.slice(0, MAX_QUESTIONS);
}

/** Whether a text has one of the phrase's words of substance, in whatever form. */
function createWordTest(phrase: string, language: string): (text: string) => boolean {
  const stems = stemsOf(phrase, language);
  const substance = stems.filter((stem) => !STOP_WORDS.has(stem));
  const sought = new Set(substance.length > 0 ? substance : stems);
  // Where no spaces part words, the same one may be cut differently in another text.
  const hasPhrase = createTitleTest(phrase, language);
  return (text) => hasPhrase(text) || stemsOf(text, language).some((stem) => sought.has(stem));
}

/**
 * Only what stands in both lists: YouTube tells the strongest terms of a time, and what is not among them may have had views
 * all the same.
 */
function findRising(terms: readonly SearchTerm[], earlier: readonly SearchTerm[]): RisingTerm[] {
  const before = new Map(earlier.map((term) => [tagKey(term.phrase), term]));
  const rising = terms.flatMap(({ phrase, views, days }): RisingTerm[] => {
    const old = before.get(tagKey(phrase));
    if (!old) return [];
    const viewsBefore = Math.round((old.views / Math.max(1, old.days)) * days);
    const grew = views >= MIN_RISING_VIEWS && views >= viewsBefore * MIN_GROWTH;
    return grew ? [{ phrase, viewsBefore, viewsNow: views }] : [];
  });
  const growth = ({ viewsBefore, viewsNow }: RisingTerm): number => viewsNow / Math.max(1, viewsBefore);
  return rising.toSorted((a, b) => growth(b) - growth(a)).slice(0, MAX_RISING);
}

function findOwn(phrase: string, language: string, library: readonly KnownVideo[]): KnownVideo[] {
  const hasPhrase = createTitleTest(phrase, language);
  const sought = [...new Set(stemsOf(phrase, language))];
  const covers = (text: string): boolean => {
    if (hasPhrase(text)) return true;
    const stems = new Set(stemsOf(text, language));
    return sought.length > 0 && sought.every((stem) => stems.has(stem));
  };
  return library
    .filter(({ title, tags }) => covers(title) || tags.some(covers))
    .toSorted((a, b) => (b.publishedAt ?? -Infinity) - (a.publishedAt ?? -Infinity))
    .slice(0, MAX_OWN);
}
