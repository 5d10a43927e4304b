import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { splitWords } from '../text/split-words';
import { createWordIndex } from '../text/word-index';
import { isFilled } from '../video-kind';

const HASHTAGS = /[#＃][\p{L}\p{M}\p{N}_]+/gu;

export const descriptionOpening = defineCheck({
  id: 'description-opening',
  group: 'description',
  severity: 'P1',
  evidence: 'official-guidance',
  source: SOURCES.descriptions,
  thresholds: { minWords: 5 },
  run({ video, text }, { minWords }) {
    if (video.description === null) return NOT_APPLICABLE;
    if (!isFilled(video.description)) return improve(0, 0, 'missing');
    const opening = text.descriptionOpening().replace(HASHTAGS, ' ');
    const words = splitWords(opening, video.language);
    if (words.length < minWords) return improve((words.length / minWords) * 0.5, words.length, 'tooLittle', minWords);
    const index = createWordIndex(opening, words);
    const topic = text.titleContentWords();
    const tellsTopic = topic.length === 0 || topic.some((word) => index.has(word));
    return tellsTopic ? pass(words.length) : improve(0.5, words.length, 'offTopic');
  },
});
