import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';

export const descriptionOwnText = defineCheck({
  id: 'description-own-text',
  group: 'description',
  severity: 'P2',
  evidence: 'official-guidance',
  source: SOURCES.descriptions,
  thresholds: { minPercent: 30 },
  run({ video, text }, { minPercent }) {
    const share = text.ownShare();
    if (video.description === null || share === null) return NOT_APPLICABLE;
    const percent = Math.round(share * 100);
    return percent >= minPercent
      ? pass(percent)
      : improve(percent / minPercent, percent, 'boilerplate', minPercent, percent);
  },
});
