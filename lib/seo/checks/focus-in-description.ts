import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { placePhrase } from '../text/place-phrase';
import { splitWords } from '../text/split-words';

export const focusInDescription = defineCheck({
  id: 'focus-in-description',
  group: 'description',
  severity: 'P3',
  evidence: 'conflicting',
  source: SOURCES.descriptions,
  thresholds: { minPercent: 80 },
  run({ video, text, focus }, { minPercent }) {
    if (video.description === null || !focus?.isChosen) return NOT_APPLICABLE;
    const opening = text.descriptionOpening();
    const { share } = placePhrase(opening, splitWords(opening, video.language), focus.text, video.language);
    const percent = Math.round(share * 100);
    return percent >= minPercent ? pass(percent) : improve(share * 0.9, percent, 'missing', focus.text);
  },
});
