import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { countGraphemes } from '../text/graphemes';

export const tagLength = defineCheck({
  id: 'tag-length',
  group: 'tags',
  severity: 'P3',
  evidence: 'convention',
  source: null,
  thresholds: { maxChars: 50 },
  run({ video }, { maxChars }) {
    if (!video.tags || video.tags.length === 0) return NOT_APPLICABLE;
    const tooLong = video.tags.filter((tag) => countGraphemes(tag) > maxChars);
    if (tooLong[0] === undefined) return pass(0);
    return improve((1 - tooLong.length / video.tags.length) * 0.9, tooLong.length, 'tooLong', tooLong[0], maxChars);
  },
});
