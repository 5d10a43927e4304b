import type { PhraseEvidence } from './evidence';
import type { Band, SuggestionReason } from './suggestion';
import { tagKey } from './tag-key';

/** How far there is evidence that people look for something, and what that rests on, strongest first. */
export interface Demand {
  band: Band;
  reasons: SuggestionReason[];
}

interface MoreInputs {
  /** How many completions of the phrase itself go on from it; `null` while YouTube was not asked to complete it. */
  extensions?: number | null;
  /** See `TagUse`; `null` where it is not known. */
  timesMedian?: number | null;
}

/**
 * All thresholds here are Limelight's own estimates: YouTube tells nobody how often something is searched for. They are made
 * so that "high" takes at least two things that speak for it.
 */
const POINTS_FOR_HIGH = 3;
const SHORT_SEED_WORDS = 2;
const FIRST_PLACES = 3;
/** Offered for so many different beginnings. */
const OFTEN = 3;
/** YouTube completes with 14 at most; a phrase that many people go on from fills more than half of them. */
const MANY_EXTENSIONS = 8;
const SOME_EXTENSIONS = 3;
const DAYS_OF_MONTH = 28;
const MANY_VIEWS_A_MONTH = 100;
const SOME_VIEWS_A_MONTH = 10;
const MUCH_BETTER = 3;
const BETTER = 1.5;

/**
 * The one place where a band of demand comes from, so that a phrase has the same wherever it is shown with the same inputs.
 * None of them is a number of searches: a completion tells that people search for it, the channel's own search terms how many
 * came by it, views of the channel's earlier videos with the tag what its viewers like.
 *
 * @param evidence all of one phrase; what tells nothing of demand is passed over.
 * @returns `null` without evidence.
 */
export function measureDemand(evidence: readonly PhraseEvidence[], more: MoreInputs = {}): Demand | null {
  const found = [
    ...judgeTerms(evidence),
    ...judgeOffers(evidence),
    ...judgeExtensions(more.extensions ?? null),
    ...judgeViews(more.timesMedian ?? null),
  ];
  if (found.length === 0) return null;
  const points = found.reduce((sum, one) => sum + one.points, 0);
  const strongest = found.toSorted((first, second) => second.points - first.points);
  return { band: bandOf(points), reasons: strongest.map(({ reason }) => ({ ...reason, of: 'demand' })) };
}

/** How many completions of a phrase go on from it. */
export function countExtensions(phrase: string, completions: readonly string[]): number {
  const key = tagKey(phrase);
  return completions.map(tagKey).filter((other) => other.length > key.length && other.includes(key)).length;
}

interface Finding {
  points: number;
  reason: Omit<SuggestionReason, 'of'>;
}

function bandOf(points: number): Band {
  return points >= POINTS_FOR_HIGH ? 'high' : points > 0 ? 'medium' : 'low';
}

/** The term with most views: a part of the channel's views is among them all. */
function judgeTerms(evidence: readonly PhraseEvidence[]): Finding[] {
  const terms = evidence.filter((one) => one.source === 'search-terms').toSorted((a, b) => monthly(b) - monthly(a));
  return terms.slice(0, 1).map((term) => {
    const views = monthly(term);
    const points = views >= MANY_VIEWS_A_MONTH ? 2 : views >= SOME_VIEWS_A_MONTH ? 1 : 0;
    return { points, reason: { name: 'searchTerm', values: [term.views, term.days] } };
  });
}

function monthly({ views, days }: { views: number; days: number }): number {
  return (views / Math.max(1, days)) * DAYS_OF_MONTH;
}

/** Whether the search box offers it to somebody who has not said it yet: of those who have, nothing is learned. */
function judgeOffers(evidence: readonly PhraseEvidence[]): Finding[] {
  const offers = evidence
    .filter((one) => one.source === 'autocomplete')
    .filter(({ phrase, seed }) => !tagKey(seed).includes(tagKey(phrase)))
    .map((one) => ({ ...one, points: pointsOfPlace(one) }))
    .toSorted((a, b) => b.points - a.points || a.position - b.position || a.seed.length - b.seed.length);
  const [best] = offers;
  if (!best) return [];
  const isOften = new Set(offers.map(({ seed }) => tagKey(seed))).size >= OFTEN;
  const reason = { name: 'completion' as const, values: [best.position, best.seed] };
  return [{ points: best.points + (isOften ? 1 : 0), reason }];
}

/** The first completion of something long may be all that anybody ever searched for. */
function pointsOfPlace({ position, seed }: { position: number; seed: string }): number {
  const isBroad = seed.trim().split(/\s+/).length <= SHORT_SEED_WORDS;
  return isBroad && position <= FIRST_PLACES ? 2 : 1;
}

function judgeExtensions(extensions: number | null): Finding[] {
  if (extensions === null) return [];
  if (extensions === 0) return [{ points: 0, reason: { name: 'notCompleted', values: [] } }];
  const points = extensions >= MANY_EXTENSIONS ? 2 : extensions >= SOME_EXTENSIONS ? 1 : 0;
  return [{ points, reason: { name: 'extended', values: [extensions] } }];
}

function judgeViews(timesMedian: number | null): Finding[] {
  if (timesMedian === null || timesMedian < BETTER) return [];
  const times = Math.round(timesMedian * 10) / 10;
  return [{ points: timesMedian >= MUCH_BETTER ? 2 : 1, reason: { name: 'didWell', values: [times] } }];
}
