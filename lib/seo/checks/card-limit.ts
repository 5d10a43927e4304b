import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { canLinkOnward } from '../video-kind';

export const cardLimit = defineCheck({
  id: 'card-limit',
  group: 'validity',
  severity: 'P0',
  evidence: 'official-rule',
  source: SOURCES.cards,
  thresholds: { maxCards: 5 },
  run({ video }, { maxCards }) {
    if (!canLinkOnward(video) || video.cardCount === null) return NOT_APPLICABLE;
    return video.cardCount <= maxCards
      ? pass(video.cardCount)
      : improve(0, video.cardCount, 'tooMany', maxCards, video.cardCount);
  },
});
