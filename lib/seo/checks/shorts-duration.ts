import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';

export const shortsDuration = defineCheck({
  id: 'shorts-duration',
  group: 'validity',
  severity: 'P0',
  evidence: 'official-rule',
  source: SOURCES.shorts,
  thresholds: { maxSeconds: 180 },
  run({ video }, { maxSeconds }) {
    const { isShort, durationSeconds } = video;
    if (!isShort || durationSeconds === null) return NOT_APPLICABLE;
    return durationSeconds <= maxSeconds
      ? pass(durationSeconds)
      : improve(0, durationSeconds, 'tooLong', maxSeconds, durationSeconds);
  },
});
