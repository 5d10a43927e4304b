import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { isStreaming } from '../video-kind';

export const ownCaptions = defineCheck({
  id: 'own-captions',
  group: 'structure',
  severity: 'P2',
  evidence: 'convention',
  source: null,
  thresholds: {},
  run({ video }) {
    if (!video.captions || video.captions.length === 0 || isStreaming(video)) return NOT_APPLICABLE;
    const own = video.captions.filter(({ isAutomatic }) => !isAutomatic).length;
    return own > 0 ? pass(own) : improve(0, 0, 'onlyAutomatic');
  },
});
