import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { canLinkOnward } from '../video-kind';

export const cards = defineCheck({
  id: 'cards',
  group: 'structure',
  severity: 'P3',
  evidence: 'official-guidance',
  source: SOURCES.cards,
  thresholds: { minCards: 1 },
  run({ video }, { minCards }) {
    if (!canLinkOnward(video) || video.cardCount === null) return NOT_APPLICABLE;
    return video.cardCount >= minCards ? pass(video.cardCount) : improve(0, video.cardCount, 'missing', minCards);
  },
});
