import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';

export const descriptionHashtags = defineCheck({
  id: 'description-hashtags',
  group: 'description',
  severity: 'P3',
  evidence: 'official-guidance',
  source: SOURCES.hashtags,
  thresholds: { maxShownHashtags: 3, maxHashtags: 15 },
  run({ video, text }, { maxShownHashtags, maxHashtags }) {
    if (video.description === null) return NOT_APPLICABLE;
    const count = text.hashtags().length;
    if (count <= maxShownHashtags) return pass(count);
    if (count > maxHashtags) return improve(0, count, 'tooMany', maxHashtags, count);
    const excess = (count - maxShownHashtags) / (maxHashtags - maxShownHashtags + 1);
    return improve(1 - excess, count, 'moreThanShown', maxShownHashtags, count);
  },
});
