import { foldText } from '@/lib/seo/text/fold-text';
import { INTENT_WORDS, type Intent } from './intent-words';

/** Scripts in which a word is found wherever it stands: without spaces, or with articles written onto it. */
const ANYWHERE = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\s-]/u;

/** Made when the first question comes: a background that wakes for something else does not wait for it. */
let tests: readonly { intent: Intent; sought: readonly string[] }[] | null = null;

/** What a question asks for, by words that tell; `null` when none is among them. */
export function findIntent(question: string): Intent | null {
  tests ??= INTENT_WORDS.map(([intent, words]) => ({ intent, sought: words.split('|').map(prepareWord) }));
  const folded = foldWords(question);
  const haystack = `${folded}\n${markBeginnings(folded)}`;
  return tests.find(({ sought }) => sought.some((word) => haystack.includes(word)))?.intent ?? null;
}

function prepareWord(word: string): string {
  const folded = foldWords(word);
  return ANYWHERE.test(folded) ? folded : markBeginnings(folded);
}

function foldWords(text: string): string {
  return foldText(text).replace(/[\s\p{Pd}’']+/gu, ' ');
}

/** A stem is sought where a word begins. "ı" of Turkish keeps its own form when it is folded. */
function markBeginnings(folded: string): string {
  const plain = folded.replaceAll('ı', 'i').replaceAll('ł', 'l').replaceAll('ø', 'o');
  return plain.replace(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/gu, '\u0001');
}
