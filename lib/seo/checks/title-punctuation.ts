import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { isFilled } from '../video-kind';

export const titlePunctuation = defineCheck({
  id: 'title-punctuation',
  group: 'title',
  severity: 'P3',
  evidence: 'convention',
  source: null,
  thresholds: { maxMarksInRow: 2 },
  run({ video, text }, { maxMarksInRow }) {
    if (!isFilled(video.title)) return NOT_APPLICABLE;
    const marks = text.titleMarkRun();
    return marks <= maxMarksInRow ? pass(marks) : improve(0, marks, 'tooMany', maxMarksInRow, marks);
  },
});
