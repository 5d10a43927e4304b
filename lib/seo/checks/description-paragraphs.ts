import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { countGraphemes } from '../text/graphemes';
import { isFilled } from '../video-kind';

export const descriptionParagraphs = defineCheck({
  id: 'description-paragraphs',
  group: 'description',
  severity: 'P3',
  evidence: 'convention',
  source: null,
  thresholds: { maxParagraphChars: 600 },
  run({ video, text }, { maxParagraphChars }) {
    if (!isFilled(video.description)) return NOT_APPLICABLE;
    const longest = text.lines().reduce((most, line) => (line.text.length > most.length ? line.text : most), '');
    if (longest.length <= maxParagraphChars) return pass(longest.length);
    const chars = countGraphemes(longest);
    if (chars <= maxParagraphChars) return pass(chars);
    return improve((maxParagraphChars / chars) * 0.5, chars, 'tooLong', maxParagraphChars, chars);
  },
});
