import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';

export const descriptionRepetition = defineCheck({
  id: 'description-repetition',
  group: 'description',
  severity: 'P2',
  evidence: 'convention',
  source: null,
  thresholds: { maxPercent: 8, minRepeats: 6, minWords: 40 },
  run({ video, text }, { maxPercent, minRepeats, minWords }) {
    const words = text.descriptionWords().length;
    const most = text.descriptionRepeat();
    if (video.description === null || !most || words < minWords) return NOT_APPLICABLE;
    const percent = Math.round((most.count / words) * 1000) / 10;
    if (percent <= maxPercent || most.count < minRepeats) return pass(percent);
    return improve(Math.min(0.9, maxPercent / percent / 2), percent, 'stuffed', most.word, most.count);
  },
});
