import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { foldText } from '../text/fold-text';

export const tagDuplicates = defineCheck({
  id: 'tag-duplicates',
  group: 'tags',
  severity: 'P3',
  evidence: 'convention',
  source: null,
  thresholds: { maxDuplicates: 0 },
  run({ video }, { maxDuplicates }) {
    if (!video.tags || video.tags.length === 0) return NOT_APPLICABLE;
    const known = new Set<string>();
    const twice = video.tags.filter((tag) => {
      const folded = foldText(tag.trim().replace(/\s+/g, ' '));
      const isKnown = known.has(folded);
      known.add(folded);
      return isKnown;
    });
    if (twice.length <= maxDuplicates) return pass(twice.length);
    return improve((1 - twice.length / video.tags.length) * 0.5, twice.length, 'repeated', twice[0] ?? '');
  },
});
