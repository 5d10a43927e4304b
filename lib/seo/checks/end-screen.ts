import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { canLinkOnward } from '../video-kind';

export const endScreen = defineCheck({
  id: 'end-screen',
  group: 'structure',
  severity: 'P2',
  evidence: 'official-guidance',
  source: SOURCES.endScreens,
  thresholds: { minDurationSeconds: 25, minElements: 1 },
  run({ video }, { minDurationSeconds, minElements }) {
    const { durationSeconds, endScreenElementCount } = video;
    if (!canLinkOnward(video) || endScreenElementCount === null || durationSeconds === null) return NOT_APPLICABLE;
    if (durationSeconds < minDurationSeconds) return NOT_APPLICABLE;
    return endScreenElementCount >= minElements
      ? pass(endScreenElementCount)
      : improve(0, endScreenElementCount, 'missing', minElements);
  },
});
