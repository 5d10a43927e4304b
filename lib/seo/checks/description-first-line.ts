import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';

export const descriptionFirstLine = defineCheck({
  id: 'description-first-line',
  group: 'description',
  severity: 'P3',
  evidence: 'official-guidance',
  source: SOURCES.descriptions,
  thresholds: {},
  run({ video, text }) {
    const line = text.firstLine();
    if (video.description === null || line === null) return NOT_APPLICABLE;
    return line.kind === 'text' ? pass(line.kind) : improve(0, line.kind, 'notText');
  },
});
