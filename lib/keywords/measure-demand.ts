import type { PhraseEvidence } from './evidence';
import { pointsOfViews } from './rate-exploration';
import type { Band, SuggestionReason } from './suggestion';

/** How far there is evidence that people look for something, and what that rests on, strongest first. */
export interface Demand {
  band: Band;
  reasons: SuggestionReason[];
}

const SHORT_SEED_WORDS = 2;
const FIRST_PLACES = 3;
const MUCH_BETTER = 3;
const BETTER = 1.5;
const BANDS: readonly Band[] = ['low', 'medium', 'high'];

/**
 * The strongest evidence decides. Nobody outside of YouTube knows how often something is searched for, so none of it is a
 * number of searches: a completion tells that people search for it, the channel's own search terms how many came by it,
 * views of the channel's earlier videos with the tag what its viewers like.
 *
 * @param evidence all of one phrase; what tells nothing of demand is passed over.
 * @param timesMedian see `TagUse`.
 * @returns `null` without evidence.
 */
export function measureDemand(evidence: readonly PhraseEvidence[], timesMedian: number | null = null): Demand | null {
  const found = [...evidence.flatMap((one) => judge(one) ?? []), ...judgeViews(timesMedian)];
  const strongest = found.toSorted((first, second) => second.level - first.level);
  const first = strongest[0];
  if (!first) return null;
  const names = new Set<string>();
  const reasons = strongest.map(({ reason }) => reason).filter(({ name }) => !names.has(name) && names.add(name));
  return { band: BANDS[first.level] ?? 'low', reasons };
}

interface Finding {
  level: number;
  reason: SuggestionReason;
}

function judge(evidence: PhraseEvidence): Finding | null {
  if (evidence.source === 'autocomplete') {
    const { position, seed } = evidence;
    // The first completion of a long phrase may be all that anybody ever searched for.
    const isBroad = seed.trim().split(/\s+/).length <= SHORT_SEED_WORDS;
    const level = isBroad && position <= FIRST_PLACES ? 2 : 1;
    return { level, reason: { name: 'completion', values: [position, seed], of: 'demand' } };
  }
  if (evidence.source === 'search-terms') {
    const { views, days } = evidence;
    return { level: pointsOfViews(evidence), reason: { name: 'searchTerm', values: [views, days], of: 'demand' } };
  }
  return null;
}

function judgeViews(timesMedian: number | null): Finding[] {
  if (timesMedian === null || timesMedian < BETTER) return [];
  const times = Math.round(timesMedian * 10) / 10;
  const reason = { name: 'didWell' as const, values: [times], of: 'demand' as const };
  return [{ level: timesMedian >= MUCH_BETTER ? 2 : 1, reason }];
}
