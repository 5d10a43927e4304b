import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { countGraphemes } from '../text/graphemes';
import { isStreaming } from '../video-kind';

export const chapterTitles = defineCheck({
  id: 'chapter-titles',
  group: 'structure',
  severity: 'P3',
  evidence: 'convention',
  source: null,
  thresholds: { maxChars: 49 },
  run({ video, text }, { maxChars }) {
    const parsed = text.chapters();
    if (video.isShort || isStreaming(video) || !parsed.isValid) return NOT_APPLICABLE;
    const titles = parsed.chapters.map(({ title }) => title);
    const untitled = titles.filter((title) => title === '').length;
    if (untitled > 0) return improve((1 - untitled / titles.length) * 0.5, untitled, 'untitled', untitled);
    const tooLong = titles.filter((title) => countGraphemes(title) > maxChars);
    if (tooLong[0] !== undefined) {
      return improve((1 - tooLong.length / titles.length) * 0.9, tooLong.length, 'tooLong', tooLong[0], maxChars);
    }
    const twice = titles.find((title, i) => titles.indexOf(title) < i);
    return twice === undefined ? pass(titles.length) : improve(0.7, twice, 'repeated', twice);
  },
});
