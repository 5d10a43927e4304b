import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';

export const titleLimit = defineCheck({
  id: 'title-limit',
  group: 'validity',
  severity: 'P0',
  evidence: 'official-rule',
  source: SOURCES.videosResource,
  thresholds: { maxChars: 100 },
  run({ video, text }, { maxChars }) {
    if (video.title === null) return NOT_APPLICABLE;
    // Studio counts UTF-16 units: an emoji takes two or more of the hundred.
    const { utf16Units } = text.titleLength();
    return utf16Units <= maxChars ? pass(utf16Units) : improve(0, utf16Units, 'tooLong', maxChars, utf16Units);
  },
});
