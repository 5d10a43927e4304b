import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { placePhrase } from '../text/place-phrase';

export const focusInTitle = defineCheck({
  id: 'focus-in-title',
  group: 'title',
  severity: 'P2',
  evidence: 'conflicting',
  source: SOURCES.descriptions,
  thresholds: { minPercent: 80 },
  run({ video, text, focus }, { minPercent }) {
    if (video.title === null || !focus?.isChosen) return NOT_APPLICABLE;
    const { share } = placePhrase(video.title, text.titleWords(), focus.text, video.language);
    const percent = Math.round(share * 100);
    return percent >= minPercent ? pass(percent) : improve(share * 0.9, percent, 'missing', focus.text);
  },
});
