import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { isFilled } from '../video-kind';

export const titleAgreement = defineCheck({
  id: 'title-agreement',
  group: 'title',
  severity: 'P1',
  evidence: 'official-guidance',
  source: SOURCES.descriptions,
  thresholds: { minSharedWords: 2 },
  run({ video, text }, { minSharedWords }) {
    if (video.title === null || video.description === null) return NOT_APPLICABLE;
    if (!isFilled(video.title)) return improve(0, 0, 'none');
    const distinct = new Set(text.titleContentWords().map(({ folded }) => folded)).size;
    if (distinct === 0) return NOT_APPLICABLE;
    if (!isFilled(video.description)) return improve(0, 0, 'noDescription');
    const shared = text.agreement().length;
    const needed = Math.min(minSharedWords, distinct);
    if (shared >= needed) return pass(shared);
    return shared === 0 ? improve(0, 0, 'none') : improve((shared / needed) * 0.9, shared, 'few', needed, shared);
  },
});
