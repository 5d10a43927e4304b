import type { Competition } from './evidence';
import { rateCompetition } from './rate-exploration';
import type { Band, SuggestionReason } from './suggestion';

/** What chance a channel has among the videos that are found for a phrase, and what that rests on. */
export interface Chance {
  /** `null` when the size of the channel is not known. */
  band: Band | null;
  reasons: SuggestionReason[];
}

const AGAINST: Record<Band, Band> = { low: 'high', medium: 'medium', high: 'low' };

/** The less competition for a channel of its size, the better the chance. */
export function measureChance(competition: Competition, subscriberCount: number | null): Chance {
  const { band, reasons } = rateCompetition(competition, subscriberCount);
  return { band: band === null || subscriberCount === null ? null : AGAINST[band], reasons };
}
