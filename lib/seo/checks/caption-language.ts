import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { isSameLanguage, isStreaming, namesLanguage } from '../video-kind';

export const captionLanguage = defineCheck({
  id: 'caption-language',
  group: 'structure',
  severity: 'P3',
  evidence: 'convention',
  source: null,
  thresholds: {},
  run({ video }) {
    const { captions, language } = video;
    if (!captions || captions.length === 0 || language === null || !namesLanguage(language) || isStreaming(video)) {
      return NOT_APPLICABLE;
    }
    const isCovered = captions.some(({ languageCode }) => isSameLanguage(languageCode, language));
    return isCovered ? pass(language) : improve(0, captions[0]?.languageCode ?? null, 'otherLanguage', language);
  },
});
