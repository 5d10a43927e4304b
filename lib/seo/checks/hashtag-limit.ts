import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';

export const hashtagLimit = defineCheck({
  id: 'hashtag-limit',
  group: 'validity',
  severity: 'P0',
  evidence: 'official-rule',
  source: SOURCES.hashtags,
  thresholds: { maxHashtags: 60 },
  run({ video, text }, { maxHashtags }) {
    if (video.title === null && video.description === null) return NOT_APPLICABLE;
    const count = text.hashtags().length;
    return count <= maxHashtags ? pass(count) : improve(0, count, 'tooMany', maxHashtags, count);
  },
});
