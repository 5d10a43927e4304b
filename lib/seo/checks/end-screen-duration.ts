import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { canLinkOnward } from '../video-kind';

export const endScreenDuration = defineCheck({
  id: 'end-screen-duration',
  group: 'validity',
  severity: 'P0',
  evidence: 'official-rule',
  source: SOURCES.endScreens,
  thresholds: { minSeconds: 25 },
  run({ video }, { minSeconds }) {
    const { durationSeconds, endScreenElementCount } = video;
    if (!canLinkOnward(video) || !endScreenElementCount || durationSeconds === null) return NOT_APPLICABLE;
    return durationSeconds >= minSeconds
      ? pass(durationSeconds)
      : improve(0, durationSeconds, 'tooShort', minSeconds, durationSeconds);
  },
});
