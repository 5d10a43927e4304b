import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { isFilled } from '../video-kind';

export const titleSubstance = defineCheck({
  id: 'title-substance',
  group: 'title',
  severity: 'P1',
  evidence: 'official-guidance',
  source: SOURCES.titles,
  thresholds: { minContentWords: 2, minColumns: 12 },
  run({ video, text }, { minContentWords, minColumns }) {
    if (video.title === null) return NOT_APPLICABLE;
    if (!isFilled(video.title)) return improve(0, 0, 'missing');
    const words = text.titleContentWords().length;
    const columns = text.titleColumns();
    if (words >= minContentWords && columns >= minColumns) return pass(words);
    const score = Math.min(words / minContentWords, columns / minColumns) * 0.9;
    return improve(score, words, 'tooLittle', minContentWords, words);
  },
});
