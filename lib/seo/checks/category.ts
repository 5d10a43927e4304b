import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';

export const category = defineCheck({
  id: 'category',
  group: 'structure',
  severity: 'P2',
  evidence: 'official-guidance',
  source: SOURCES.videosResource,
  thresholds: {},
  run({ video }) {
    if (video.category === null) return NOT_APPLICABLE;
    return video.category.trim() === '' ? improve(0, null, 'missing') : pass(video.category);
  },
});
