import { RUBRIC, type RubricEntry } from '@/lib/seo/rubric';
import { foldText } from '@/lib/seo/text/fold-text';
import { checkWords } from '@/lib/words/words';

/** A check by its id, however it is written, or by the name it goes by in the score; `null` for anything else. */
export function findCheck(named: string): RubricEntry | null {
  const sought = keyOf(named);
  const isNamed = ({ check: { id } }: RubricEntry): boolean =>
    [id, checkWords(id, 'bad'), checkWords(id, 'good')].some((name) => keyOf(name) === sought);
  return (sought !== '' && RUBRIC.find(isNamed)) || null;
}

function keyOf(name: string): string {
  return foldText(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-')).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The check that a question names, by its id or as the score calls it; `null` for none. */
export function findNamedCheck(question: string): string | null {
  const said = ` ${wordsOf(question)} `;
  const names = RUBRIC.flatMap(({ check: { id } }) =>
    [id, checkWords(id, 'bad'), checkWords(id, 'good')].map((name) => ({ id, name: wordsOf(name) })),
  ).toSorted((one, other) => other.name.length - one.name.length);
  // One word is a word of the question: "chapters", "cards".
  return names.find(({ name }) => name.includes(' ') && said.includes(` ${name} `))?.id ?? null;
}

function wordsOf(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
