import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { matchWords } from '../text/word-index';
import { selectPhraseWords } from '../text/place-phrase';
import { splitWords } from '../text/split-words';

export const focusInTags = defineCheck({
  id: 'focus-in-tags',
  group: 'tags',
  severity: 'P3',
  evidence: 'conflicting',
  source: SOURCES.tags,
  thresholds: { minTags: 1 },
  run({ video, focus }, { minTags }) {
    const { tags, language } = video;
    if (tags === null || !focus?.isChosen) return NOT_APPLICABLE;
    const sought = selectPhraseWords(focus.text, language);
    const matching = tags.filter((tag) => {
      const words = splitWords(tag, language);
      return sought.every(({ folded }) => words.some((word) => matchWords(folded, word.folded)));
    }).length;
    return matching >= minTags ? pass(matching) : improve(0, matching, 'missing', focus.text);
  },
});
