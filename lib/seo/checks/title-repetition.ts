import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { findMostRepeated } from '../text/find-most-repeated';
import { isFilled } from '../video-kind';

export const titleRepetition = defineCheck({
  id: 'title-repetition',
  group: 'title',
  severity: 'P3',
  evidence: 'convention',
  source: null,
  thresholds: { maxRepeats: 2 },
  run({ video, text }, { maxRepeats }) {
    if (!isFilled(video.title)) return NOT_APPLICABLE;
    const most = findMostRepeated(text.titleContentWords());
    if (!most) return NOT_APPLICABLE;
    return most.count <= maxRepeats ? pass(most.count) : improve(0, most.count, 'repeated', most.word, most.count);
  },
});
