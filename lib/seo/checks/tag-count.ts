import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';

export const tagCount = defineCheck({
  id: 'tag-count',
  group: 'tags',
  severity: 'P3',
  evidence: 'convention',
  source: null,
  thresholds: { minTags: 3 },
  run({ video }, { minTags }) {
    if (video.tags === null) return NOT_APPLICABLE;
    const count = video.tags.length;
    return count >= minTags ? pass(count) : improve(count / minTags, count, 'tooFew', minTags, count);
  },
});
