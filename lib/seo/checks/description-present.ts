import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { isFilled } from '../video-kind';

export const descriptionPresent = defineCheck({
  id: 'description-present',
  group: 'description',
  severity: 'P1',
  evidence: 'official-guidance',
  source: SOURCES.descriptions,
  thresholds: {},
  run({ video }) {
    if (video.description === null) return NOT_APPLICABLE;
    return isFilled(video.description) ? pass() : improve(0, 0, 'missing');
  },
});
