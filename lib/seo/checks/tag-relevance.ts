import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { selectPhraseWords } from '../text/place-phrase';
import { createWordIndex } from '../text/word-index';

export const tagRelevance = defineCheck({
  id: 'tag-relevance',
  group: 'tags',
  severity: 'P3',
  evidence: 'official-guidance',
  source: SOURCES.tags,
  thresholds: { minPercent: 50 },
  run({ video, text }, { minPercent }) {
    const { tags, title, description, language } = video;
    if (!tags || tags.length === 0 || title === null || description === null) return NOT_APPLICABLE;
    const inTitle = createWordIndex(title, text.titleWords());
    const inDescription = text.descriptionIndex();
    const unrelated = tags.filter((tag) => {
      return !selectPhraseWords(tag, language).some((word) => inTitle.has(word) || inDescription.has(word));
    });
    const percent = Math.round((1 - unrelated.length / tags.length) * 100);
    return percent >= minPercent
      ? pass(percent)
      : improve(percent / 100, percent, 'unrelated', unrelated[0] ?? '', percent);
  },
});
