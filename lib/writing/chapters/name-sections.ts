import { suggestFromText } from '@/lib/keywords/text-candidates';
import { stemsOf } from '@/lib/keywords/twin-keys';
import { tagKey } from '@/lib/keywords/tag-key';
import { selectContentWords } from '@/lib/seo/text/select-content-words';
import { splitWords } from '@/lib/seo/text/split-words';
import { capitalize } from '../capitalize';
import { type Section, textOf } from '../transcript/cut-sections';

const CANDIDATES = 15;
const FALLBACK_WORDS = 4;

/**
 * A heading for each section: the phrase that it says more than the others do, with a capital. Where no phrase stands out,
 * the first words that carry something; empty where there are none.
 */
export function nameSections(sections: readonly Section[], language: string | null): string[] {
  const texts = sections.map(textOf);
  const words = texts.map((text) => ` ${stemsOf(text, language).join(' ')} `);
  const used = new Set<string>();
  return texts.map((text, i) => {
    const others = words.filter((_, other) => other !== i);
    const best = phrasesOf(text, language)
      .filter(({ tag }) => !used.has(tagKey(tag)))
      .map(({ tag, fit }) => ({ tag, worth: fit * measureTelling(tag, words[i] ?? '', others, language) }))
      .toSorted((one, other) => other.worth - one.worth)[0];
    const heading = best?.tag ?? firstWords(text, language);
    used.add(tagKey(heading));
    return capitalize(heading, language);
  });
}

function phrasesOf(text: string, language: string | null): { tag: string; fit: number }[] {
  const source = { title: null, description: text, tags: null, focus: null, channelName: null };
  return suggestFromText({ ...source, language }, CANDIDATES);
}

/** What is said often here, and in few of the others, tells this section from them. */
function measureTelling(phrase: string, here: string, others: readonly string[], language: string | null): number {
  const said = ` ${stemsOf(phrase, language).join(' ')} `;
  const having = others.filter((words) => words.includes(said)).length;
  return Math.log2(1 + here.split(said).length) / (1 + having);
}

function firstWords(text: string, language: string | null): string {
  const [first, ...rest] = selectContentWords(splitWords(text, language)).slice(0, FALLBACK_WORDS);
  const last = rest.at(-1) ?? first;
  return first && last ? text.slice(first.start, last.start + last.text.length).slice(0, 60) : '';
}
