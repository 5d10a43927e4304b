import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { isFilled } from '../video-kind';

export const titleCapitals = defineCheck({
  id: 'title-capitals',
  group: 'title',
  severity: 'P2',
  evidence: 'official-guidance',
  source: SOURCES.titles,
  thresholds: { maxPercent: 30 },
  run({ video, text }, { maxPercent }) {
    if (!isFilled(video.title)) return NOT_APPLICABLE;
    const share = text.titleShouting();
    if (share === null) return NOT_APPLICABLE;
    const percent = Math.round(share * 100);
    return percent <= maxPercent ? pass(percent) : improve((1 - share) * 0.5, percent, 'shouting', percent, maxPercent);
  },
});
