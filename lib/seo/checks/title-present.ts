import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { isFilled } from '../video-kind';

export const titlePresent = defineCheck({
  id: 'title-present',
  group: 'validity',
  severity: 'P0',
  evidence: 'official-rule',
  source: SOURCES.videosResource,
  thresholds: {},
  run({ video }) {
    if (video.title === null) return NOT_APPLICABLE;
    return isFilled(video.title) ? pass() : improve(0, 0, 'missing');
  },
});
