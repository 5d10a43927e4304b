import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';

export const tagsLimit = defineCheck({
  id: 'tags-limit',
  group: 'validity',
  severity: 'P0',
  evidence: 'official-rule',
  source: SOURCES.videosResource,
  thresholds: { maxChars: 500 },
  run({ video, text }, { maxChars }) {
    if (video.tags === null) return NOT_APPLICABLE;
    const chars = text.tagCharacters();
    return chars <= maxChars ? pass(chars) : improve(0, chars, 'tooLong', maxChars, chars);
  },
});
