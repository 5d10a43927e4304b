import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { isStreaming, namesLanguage } from '../video-kind';

export const captions = defineCheck({
  id: 'captions',
  group: 'structure',
  severity: 'P1',
  evidence: 'convention',
  source: null,
  thresholds: {},
  run({ video }) {
    if (video.captions === null || isStreaming(video)) return NOT_APPLICABLE;
    // "zxx" is a video without speech.
    if (video.captions.length === 0 && video.language !== null && !namesLanguage(video.language)) return NOT_APPLICABLE;
    return video.captions.length > 0 ? pass(video.captions.length) : improve(0, 0, 'missing');
  },
});
