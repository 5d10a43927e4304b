import type { DraftWords } from './draft-words';
import type { KeywordEvidence, PhraseEvidence, SourceId } from './evidence';
import { isMisspelling } from './is-misspelling';
import { measureDemand } from './measure-demand';
import { respellName } from './respell-name';
import type { TagSuggestion } from './suggestion';
import { toSingleTag } from './tag-filter';
import { tagKey } from './tag-key';
import { readPhrase, wordsKey } from './twin-keys';

const MAX_SPELLINGS = 2;
const FIT = 0.05;

interface Spelling {
  tag: string;
  /** What it stands for, as the title writes it. */
  right: string;
  source: SourceId;
  evidence: PhraseEvidence[];
}

/**
 * Other spellings of the names in a title, at most two: the one use of tags that YouTube names
 * (support.google.com/youtube/answer/146402). Those that people search for or the channel has used come first; then how
 * people write a name without accents or in other letters. Nothing is made up beyond that.
 *
 * @param names as the title writes them.
 * @param titlePhrases phrases of the title, which others may write with other spaces: "sour dough".
 * @param isAllowed is asked about each.
 */
export function suggestMisspellings(
  names: readonly string[],
  titlePhrases: readonly string[],
  draft: DraftWords,
  { phrases, library }: KeywordEvidence,
  isAllowed: (tag: string) => boolean,
): TagSuggestion[] {
  const spellings: Spelling[] = [];
  const known = new Set<string>();
  const add = (spelling: Spelling) => {
    const key = tagKey(spelling.tag);
    if (known.has(key) || !isAllowed(spelling.tag)) return;
    known.add(key);
    spellings.push(spelling);
  };
  const findRight = createFinder(names, titlePhrases, draft);
  const find = (phrase: string) => {
    // Most are no spelling of anything, and cleaning takes longer than asking.
    const tag = findRight(phrase) === null ? null : toSingleTag(phrase);
    const right = tag === null ? null : findRight(tag);
    return tag === null || right === null ? null : { tag, right };
  };
  for (const one of phrases) {
    if (one.source !== 'autocomplete' && one.source !== 'search-terms') continue;
    const found = find(one.phrase);
    if (found) add({ ...found, source: one.source, evidence: [one] });
  }
  for (const use of library?.tags ?? []) {
    const found = find(use.tag);
    if (found) add({ ...found, source: 'library', evidence: [] });
  }
  for (const right of names) for (const tag of respellName(right)) add({ tag, right, source: 'text', evidence: [] });
  return spellings.slice(0, MAX_SPELLINGS).map(toSuggestion);
}

/** Answers what of the title a phrase misspells; `null` when nothing, or it says anything else that the draft does not. */
function createFinder(
  names: readonly string[],
  titlePhrases: readonly string[],
  { title, rest }: DraftWords,
): (phrase: string) => string | null {
  const words = names.flatMap((name) => readPhrase(name).stems.map((stem) => ({ name, stem })));
  const byLetters = new Map([...titlePhrases, ...names].map((right) => [lettersOf(right), right]));
  return (phrase) => {
    const whole = byLetters.get(lettersOf(phrase));
    if (whole !== undefined) return wordsKey(whole) === wordsKey(phrase) ? null : whole;
    if (words.length === 0) return null;
    const wrong = readPhrase(phrase).stems.filter((stem) => !title.has(stem) && !rest.has(stem));
    const [stem] = wrong;
    if (wrong.length !== 1 || stem === undefined) return null;
    return words.find((word) => isMisspelling(stem, word.stem))?.name ?? null;
  };
}

function lettersOf(phrase: string): string {
  return readPhrase(phrase).stems.join('');
}

function toSuggestion({ tag, right, source, evidence }: Spelling, at: number): TagSuggestion {
  const demand = measureDemand(evidence);
  return {
    ...{ tag, fit: FIT - at / 100, sources: [source] },
    bands: { relevance: 'medium', demand: demand?.band ?? null, chance: null },
    reasons: [{ name: 'misspelling', values: [right], of: 'relevance' }, ...(demand?.reasons ?? [])],
  };
}
