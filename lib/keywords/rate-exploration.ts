import type { Competition, PhraseEvidence } from './evidence';
import type { Completions } from './kept-answers';
import type { Band, SuggestionReason } from './suggestion';
import { tagKey } from './tag-key';

export type SearchTerm = Extract<PhraseEvidence, { source: 'search-terms' }>;

/** A band with its inputs, strongest first. `null` where nothing is known: no evidence is not "low". */
export interface Estimate {
  band: Band | null;
  reasons: SuggestionReason[];
}

/**
 * All thresholds here are Limelight's own estimates: YouTube tells nobody how often something is searched for. They are made
 * so that each band takes at least two things that speak for it, or one that leaves no doubt.
 */
const POINTS_FOR_HIGH = 3;
/** YouTube completes with 14 at most; a phrase that many people go on from fills more than half of them. */
const MANY_EXTENSIONS = 8;
const SOME_EXTENSIONS = 3;
const FIRST_PLACES = 3;
const DAYS_OF_MONTH = 28;
const MANY_VIEWS_A_MONTH = 100;
const SOME_VIEWS_A_MONTH = 10;

/**
 * How far there is evidence that people search for the phrase: whether the search box offers it to somebody who has typed
 * only a part of it, how many completions go on from it, and the channel's own views by it.
 */
export function rateDemand(
  phrase: string,
  completions: readonly Completions[],
  terms: readonly SearchTerm[],
): Estimate {
  const key = tagKey(phrase);
  const own = completions.find(({ query }) => tagKey(query) === key);
  const term = terms.find((one) => tagKey(one.phrase) === key);
  const offered = findOffer(key, completions);
  const reasons: SuggestionReason[] = [];
  let points = 0;
  if (term) {
    points += pointsOfViews(term);
    reasons.push({ name: 'searchTerm', values: [term.views, term.days], of: 'demand' });
  }
  if (offered) {
    points += offered.position <= FIRST_PLACES ? 2 : 1;
    reasons.push({ name: 'completion', values: [offered.position, offered.seed], of: 'demand' });
  }
  if (own) {
    const extensions = own.completions.filter((one) => isExtension(key, tagKey(one))).length;
    points += extensions >= MANY_EXTENSIONS ? 2 : extensions >= SOME_EXTENSIONS ? 1 : 0;
    const name = extensions > 0 ? 'extended' : 'notCompleted';
    reasons.push({ name, values: extensions > 0 ? [extensions] : [], of: 'demand' });
  }
  return { band: own || term || offered ? bandOfPoints(points) : null, reasons };
}

export function bandOfPoints(points: number): Band {
  return points >= POINTS_FOR_HIGH ? 'high' : points > 0 ? 'medium' : 'low';
}

export function pointsOfViews({ views, days }: SearchTerm): number {
  const monthly = (views / Math.max(1, days)) * DAYS_OF_MONTH;
  return monthly >= MANY_VIEWS_A_MONTH ? 2 : monthly >= SOME_VIEWS_A_MONTH ? 1 : 0;
}

/** The best place of the phrase among completions of something shorter that it begins with. */
function findOffer(key: string, completions: readonly Completions[]): { seed: string; position: number } | null {
  const offers = completions
    .filter(({ query }) => tagKey(query).length < key.length && key.startsWith(tagKey(query)))
    .map(({ query, completions: list }) => ({
      seed: query,
      position: list.findIndex((one) => tagKey(one) === key) + 1,
    }))
    .filter(({ position }) => position > 0);
  return offers.toSorted((a, b) => a.position - b.position || a.seed.length - b.seed.length)[0] ?? null;
}

function isExtension(key: string, other: string): boolean {
  return other.length > key.length && other.includes(key);
}

const HIGH_COMPETITION = 4;
const MEDIUM_COMPETITION = 2;
const MOST_SHARE = 0.5;
const SOME_SHARE = 0.2;
/** Median views by the channel's own subscribers; without those, as such. */
const MANY_TIMES = 10;
const AS_MANY = 1;
const MANY_VIEWS = 100_000;
const SOME_VIEWS = 10_000;
/** Below this, subscribers tell little about reach. */
const FEWEST_SUBSCRIBERS = 100;
const RIVAL_TIMES = 10;
const BIG_CHANNEL = 100_000;
/** Results that nobody has passed for so long are open to something new. */
const OLD_DAYS = 2 * 365;

/**
 * How hard it is to be found for a phrase: how many of the first results name it word for word, how much they are watched and
 * how big their channels are (against the own one where its subscribers are known), less where they are old.
 */
export function rateCompetition(competition: Competition | null, subscriberCount: number | null): Estimate {
  if (!competition) return { band: null, reasons: [] };
  const { results, exactTitles, medianViews, medianAgeDays, medianSubscribers } = competition;
  const share = results > 0 ? exactTitles / results : 0;
  let points = share >= MOST_SHARE ? 2 : share >= SOME_SHARE ? 1 : 0;
  points += pointsOfRivals(medianViews, subscriberCount);
  if (medianSubscribers !== null && medianSubscribers >= bigChannel(subscriberCount)) points += 1;
  if (medianAgeDays !== null && medianAgeDays >= OLD_DAYS) points -= 1;
  const band = points >= HIGH_COMPETITION ? 'high' : points >= MEDIUM_COMPETITION ? 'medium' : 'low';
  return { band, reasons: inputsOf(competition) };
}

function pointsOfRivals(medianViews: number | null, subscriberCount: number | null): number {
  if (medianViews === null) return 0;
  if (subscriberCount === null) return medianViews >= MANY_VIEWS ? 2 : medianViews >= SOME_VIEWS ? 1 : 0;
  const times = medianViews / Math.max(subscriberCount, FEWEST_SUBSCRIBERS);
  return times >= MANY_TIMES ? 2 : times >= AS_MANY ? 1 : 0;
}

function bigChannel(subscriberCount: number | null): number {
  return subscriberCount === null ? BIG_CHANNEL : Math.max(subscriberCount, FEWEST_SUBSCRIBERS) * RIVAL_TIMES;
}

function inputsOf({ results, exactTitles, ...medians }: Competition): SuggestionReason[] {
  const { medianViews, medianAgeDays, medianSubscribers } = medians;
  const found: Omit<SuggestionReason, 'of'> =
    medianViews === null
      ? { name: 'competitionByTitle', values: [exactTitles, results] }
      : { name: 'competition', values: [exactTitles, results, medianViews] };
  const inputs = [found];
  if (medianSubscribers !== null) inputs.push({ name: 'rivalSize', values: [medianSubscribers] });
  if (medianAgeDays !== null) inputs.push({ name: 'rivalAge', values: [medianAgeDays] });
  return inputs.map((input) => ({ ...input, of: 'chance' }));
}
