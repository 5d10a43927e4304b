import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { canLinkOnward } from '../video-kind';

export const endScreenLimit = defineCheck({
  id: 'end-screen-limit',
  group: 'validity',
  severity: 'P0',
  evidence: 'official-rule',
  source: SOURCES.endScreens,
  thresholds: { maxElements: 4 },
  run({ video }, { maxElements }) {
    const { endScreenElementCount } = video;
    if (!canLinkOnward(video) || endScreenElementCount === null) return NOT_APPLICABLE;
    return endScreenElementCount <= maxElements
      ? pass(endScreenElementCount)
      : improve(0, endScreenElementCount, 'tooMany', maxElements, endScreenElementCount);
  },
});
