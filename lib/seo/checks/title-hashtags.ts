import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { isFilled } from '../video-kind';

export const titleHashtags = defineCheck({
  id: 'title-hashtags',
  group: 'title',
  severity: 'P3',
  evidence: 'official-guidance',
  source: SOURCES.hashtags,
  thresholds: { maxHashtags: 2 },
  run({ video, text }, { maxHashtags }) {
    if (!isFilled(video.title)) return NOT_APPLICABLE;
    const count = text.titleHashtags().length;
    return count <= maxHashtags ? pass(count) : improve(0, count, 'tooMany', maxHashtags, count);
  },
});
