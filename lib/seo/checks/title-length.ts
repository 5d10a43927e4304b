import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { countFittingGraphemes } from '../text/measure-columns';
import { isFilled } from '../video-kind';

export const titleLength = defineCheck({
  id: 'title-length',
  group: 'title',
  severity: 'P3',
  evidence: 'conflicting',
  source: SOURCES.titles,
  thresholds: { maxColumns: 60, maxShortsColumns: 40 },
  run({ video, text }, { maxColumns, maxShortsColumns }) {
    if (!isFilled(video.title)) return NOT_APPLICABLE;
    // YouTube names no number; phones and feeds were seen to cut at 50 to 60 half-width characters, the Shorts feed at about 40.
    const max = video.isShort ? maxShortsColumns : maxColumns;
    const columns = text.titleColumns();
    const { graphemes } = text.titleLength();
    if (columns <= max) return pass(graphemes);
    return improve(max / columns / 2, graphemes, 'tooLong', countFittingGraphemes(video.title, max), graphemes);
  },
});
