import { distance } from 'fastest-levenshtein';
import { type BenchVideo, TOP } from '../bench-video.ts';
import { splitVideo, type Token } from '../split-tokens.ts';
import { listGrams } from './list-grams.ts';

const MAX_WORDS = 3;
const MAX_SIMILARITY = 0.9;

interface WordFacts {
  count: number;
  isStop: boolean;
  capitals: number;
  acronyms: number;
  sentences: number[];
  left: string[];
  right: string[];
}

/**
 * YAKE (Campos, Mangaravite, Pasquali, Jorge, Nunes, Jatowt 2020) with its own settings: words by casing, position,
 * frequency, relatedness and spread over sentences, candidates of up to three words by S(kw), near-duplicates left out.
 */
export function suggestYake(video: BenchVideo): string[] {
  const sentences = splitVideo(video);
  const facts = readWords(sentences);
  const worth = weighWords(facts, sentences.length);
  const scores = new Map<string, number>();
  const grams = listGrams(sentences, MAX_WORDS);
  const counts = new Map<string, number>();
  for (const { text } of grams) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const { text, tokens } of grams) {
    if (!scores.has(text)) scores.set(text, scoreCandidate(tokens, counts.get(text) ?? 1, worth, facts));
  }
  const chosen: string[] = [];
  for (const [text] of [...scores].toSorted(([, first], [, second]) => first - second)) {
    if (chosen.every((other) => similarity(text, other) <= MAX_SIMILARITY)) chosen.push(text);
    if (chosen.length === TOP) break;
  }
  return chosen;
}

function readWords(sentences: readonly Token[][][]): Map<string, WordFacts> {
  const facts = new Map<string, WordFacts>();
  sentences.forEach((phrases, at) => {
    for (const words of phrases) {
      words.forEach((word, i) => {
        const known = facts.get(word.lower) ?? createFacts(word.isStop);
        facts.set(word.lower, known);
        known.count += 1;
        known.sentences.push(at);
        const isFirst = i === 0 && words === phrases[0];
        if (/^\p{Lu}{2,}$/u.test(word.text)) known.acronyms += 1;
        else if (!isFirst && /^\p{Lu}/u.test(word.text)) known.capitals += 1;
        const before = words[i - 1];
        if (before) {
          known.left.push(before.lower);
          facts.get(before.lower)?.right.push(word.lower);
        }
      });
    }
  });
  return facts;
}

function createFacts(isStop: boolean): WordFacts {
  return { count: 0, isStop, capitals: 0, acronyms: 0, sentences: [], left: [], right: [] };
}

/** S(w) of the paper; the lower, the better. */
function weighWords(facts: ReadonlyMap<string, WordFacts>, sentences: number): Map<string, number> {
  const counts = [...facts.values()].filter(({ isStop }) => !isStop).map(({ count }) => count);
  const mean = counts.reduce((sum, one) => sum + one, 0) / Math.max(1, counts.length);
  const deviation = Math.sqrt(counts.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, counts.length));
  const most = Math.max(1, ...[...facts.values()].map(({ count }) => count));
  const worth = new Map<string, number>();
  for (const [word, { count, capitals, acronyms, sentences: at, left, right }] of facts) {
    const casing = Math.max(capitals, acronyms) / (1 + Math.log(count));
    const position = Math.log(Math.log(3 + medianOf(at)));
    const frequency = count / (mean + deviation || 1);
    const spread = (words: string[]) => (words.length === 0 ? 0 : new Set(words).size / words.length);
    const related = 1 + (spread(left) + spread(right)) * (count / most);
    const different = new Set(at).size / sentences;
    worth.set(word, (related * position) / (casing + frequency / related + different / related));
  }
  return worth;
}

/** S(kw) of the paper: a stop word inside counts by how likely it stands between its neighbours. */
function scoreCandidate(
  tokens: readonly Token[],
  count: number,
  worth: ReadonlyMap<string, number>,
  facts: ReadonlyMap<string, WordFacts>,
): number {
  let product = 1;
  let sum = 0;
  tokens.forEach(({ lower, isStop }, i) => {
    if (!isStop) {
      product *= worth.get(lower) ?? 1;
      sum += worth.get(lower) ?? 1;
      return;
    }
    const likely = chanceOf(facts, tokens[i - 1]?.lower, lower) * chanceOf(facts, lower, tokens[i + 1]?.lower);
    product *= 1 + (1 - likely);
    sum -= 1 - likely;
  });
  return product / (count * (1 + sum));
}

function chanceOf(facts: ReadonlyMap<string, WordFacts>, word: string | undefined, next: string | undefined): number {
  const known = facts.get(word ?? '');
  return known ? known.right.filter((one) => one === next).length / known.count : 0;
}

function similarity(first: string, second: string): number {
  return 1 - distance(first, second) / Math.max(first.length, second.length);
}

function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
