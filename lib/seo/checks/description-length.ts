import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';

export const descriptionLength = defineCheck({
  id: 'description-length',
  group: 'description',
  severity: 'P2',
  evidence: 'convention',
  source: null,
  thresholds: { minWords: 50 },
  run({ video, text }, { minWords }) {
    // Hardly anybody opens the description of a Short.
    if (video.description === null || video.isShort) return NOT_APPLICABLE;
    const words = text.descriptionWords().length;
    return words >= minWords ? pass(words) : improve(words / minWords, words, 'tooShort', minWords, words);
  },
});
