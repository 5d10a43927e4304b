import { foldText } from '@/lib/seo/text/fold-text';
import { INTENT_WORDS, type Intent } from './intent-words';

/** Scripts in which a word is found wherever it stands: without spaces, or with articles written onto it. */
const ANYWHERE = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\s-]/u;

const TESTS = INTENT_WORDS.map(([intent, words]) => ({ intent, tests: words.split('|').map(createTest) }));

/** What a question asks for, by words that tell; `null` when none is among them. */
export function findIntent(question: string): Intent | null {
  const folded = foldText(question).replace(/[\s\p{Pd}’']+/gu, ' ');
  return TESTS.find(({ tests }) => tests.some((test) => test(folded)))?.intent ?? null;
}

function createTest(word: string): (folded: string) => boolean {
  const sought = foldText(word).replace(/[\s\p{Pd}’']+/gu, ' ');
  if (ANYWHERE.test(sought)) return (folded) => folded.includes(sought);
  // "ı" of Turkish keeps its own form; a stem begins a word.
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${sought}`, 'u');
  return (folded) => pattern.test(folded.replaceAll('ı', 'i').replaceAll('ł', 'l').replaceAll('ø', 'o'));
}
