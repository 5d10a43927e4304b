import { collectPhrases } from './collect-phrases';
import { cutDraft, type DraftTexts } from './cut-draft';
import { countWritten, type Phrase } from './phrase';
import type { DraftFacts } from './phrase-traits';
import { selectWeakWords } from './select-weak-words';
import type { Stretch } from './stretch';

export interface DraftReading {
  stretches: readonly Stretch[];
  phrases: readonly Phrase[];
  facts: DraftFacts;
}

/** The phrases of a draft that may be tags; `null` when it has no words. */
export function readDraft(texts: DraftTexts, language: string | null): DraftReading | null {
  const stretches = cutDraft(texts, language);
  const words = stretches.flatMap((stretch) => stretch.words);
  if (words.length === 0) return null;
  const phrases = collectPhrases(stretches, selectWeakWords(words, language)).filter(isCandidate);
  const title = stretches.filter(({ place }) => place === 'title');
  return { stretches, phrases, facts: { titleWords: title.reduce((sum, one) => sum + one.words.length, 0) } };
}

function isCandidate(phrase: Phrase): boolean {
  const { counts, alone, link, size, withinCount, inProse } = phrase;
  const written = countWritten(counts);
  if (written === 0) return true;
  const isPart = withinCount >= written;
  // "Salt and pepper" is one phrase when it comes up again, and two phrases before.
  if (link === 'loose' && (written === 1 || isPart)) return false;
  if (!isPart || countWritten(alone) > 0) return true;
  // "Buck Bunny" and "Maria" of "Big Buck Bunny" and "Maria Miller".
  const isName = counts.title === 0 && inProse.seen > 0 && inProse.capital === inProse.seen;
  return size === 1 && !isName;
}
