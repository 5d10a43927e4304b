import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';

export const descriptionLimit = defineCheck({
  id: 'description-limit',
  group: 'validity',
  severity: 'P0',
  evidence: 'official-rule',
  source: SOURCES.videosResource,
  thresholds: { maxChars: 5000, maxBytes: 5000 },
  run({ video, text }, { maxChars, maxBytes }) {
    if (video.description === null) return NOT_APPLICABLE;
    // The API counts bytes, Studio characters: whichever is reached first stops an edit somewhere.
    const utf16Units = video.description.length;
    const utf8Bytes = text.descriptionBytes();
    if (utf16Units > maxChars) return improve(0, utf16Units, 'tooManyChars', maxChars, utf16Units);
    return utf8Bytes > maxBytes ? improve(0, utf8Bytes, 'tooManyBytes', maxBytes, utf8Bytes) : pass(utf16Units);
  },
});
