import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { countFittingGraphemes } from '../text/measure-columns';
import { isFilled } from '../video-kind';

export const titleDesktopLength = defineCheck({
  id: 'title-desktop-length',
  group: 'title',
  severity: 'P3',
  evidence: 'conflicting',
  source: SOURCES.titles,
  thresholds: { maxColumns: 70 },
  run({ video, text }, { maxColumns }) {
    // Shorts are watched in a feed that cuts much earlier: title-length judges them.
    if (!isFilled(video.title) || video.isShort) return NOT_APPLICABLE;
    const { graphemes } = text.titleLength();
    if (text.titleColumns() <= maxColumns) return pass(graphemes);
    return improve(0, graphemes, 'tooLong', countFittingGraphemes(video.title, maxColumns), graphemes);
  },
});
