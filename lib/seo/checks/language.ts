import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { namesLanguage } from '../video-kind';

export const language = defineCheck({
  id: 'language',
  group: 'structure',
  severity: 'P2',
  evidence: 'official-guidance',
  source: SOURCES.videosResource,
  thresholds: {},
  run({ video }) {
    if (video.language === null) return NOT_APPLICABLE;
    // "zxx" is a choice too: no language.
    const isChosen = namesLanguage(video.language) || video.language.toLowerCase() === 'zxx';
    return isChosen ? pass(video.language) : improve(0, null, 'missing');
  },
});
