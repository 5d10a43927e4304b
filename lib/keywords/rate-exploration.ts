import type { Competition, KnownVideo, PhraseEvidence } from './evidence';
import type { Completions } from './kept-answers';
import { measureTimesMedian } from './library-index';
import { countExtensions, measureDemand } from './measure-demand';
import type { Band, SuggestionReason } from './suggestion';
import { tagKey } from './tag-key';

export type SearchTerm = Extract<PhraseEvidence, { source: 'search-terms' }>;

/** A band with its inputs, strongest first. `null` where nothing is known: no evidence is not "low". */
export interface Estimate {
  band: Band | null;
  reasons: SuggestionReason[];
}

/** Demand of a phrase by what was completed, the channel's own search terms and its videos; see `measureDemand`. */
export function rateDemand(
  phrase: string,
  completions: readonly Completions[],
  terms: readonly SearchTerm[],
  library: readonly KnownVideo[],
): Estimate {
  const key = tagKey(phrase);
  const own = completions.find(({ query }) => tagKey(query) === key);
  const evidence = [...offersOf(key, completions), ...terms.filter((term) => tagKey(term.phrase) === key)];
  const extensions = own ? countExtensions(phrase, own.completions) : null;
  const demand = measureDemand(evidence, { extensions, timesMedian: measureTimesMedian(phrase, library) });
  return demand ?? { band: null, reasons: [] };
}

/** Where the phrase stands among the completions of each query. */
function offersOf(key: string, completions: readonly Completions[]): PhraseEvidence[] {
  return completions.flatMap(({ query: seed, completions: list }): PhraseEvidence[] => {
    const place = list.findIndex((one) => tagKey(one) === key);
    const phrase = list[place];
    return phrase === undefined ? [] : [{ source: 'autocomplete', phrase, seed, position: place + 1 }];
  });
}

/** Thresholds of competition are Limelight's own estimates, too. */
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
