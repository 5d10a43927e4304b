import type { BenchVideo } from '../bench-video.ts';
import { joinTokens, splitVideo, type Token } from '../split-tokens.ts';
import { takeBest } from './take-best.ts';

const WINDOW = 2;
const DAMPING = 0.85;
const MAX_ROUNDS = 30;
const MIN_CHANGE = 0.0001;
const KEPT_SHARE = 1 / 3;
const MIN_KEPT = 10;

/**
 * TextRank (Mihalcea, Tarau 2004): PageRank over words that stand within two of each other; the best third are keywords, and
 * such as stand side by side are one. Stop words are left out where the paper keeps nouns and adjectives only: there is no
 * tagger for every language.
 */
export function suggestTextRank(video: BenchVideo): string[] {
  const phrases = splitVideo(video).flat();
  const ranks = rankWords(phrases);
  const kept = Math.max(MIN_KEPT, Math.ceil(ranks.size * KEPT_SHARE));
  const best = [...ranks].toSorted(([, first], [, second]) => second - first).slice(0, kept);
  const keywords = new Map(best);
  const scores = new Map<string, number>();
  for (const run of phrases.flatMap((words) => splitAtOthers(words, keywords))) {
    scores.set(
      joinTokens(run),
      run.reduce((sum, { lower }) => sum + (keywords.get(lower) ?? 0), 0),
    );
  }
  return takeBest(scores);
}

function rankWords(phrases: readonly Token[][]): Map<string, number> {
  const neighbours = new Map<string, Set<string>>();
  const link = (word: string, other: string) => neighbours.set(word, (neighbours.get(word) ?? new Set()).add(other));
  for (const words of phrases) {
    const content = words.filter(({ isStop }) => !isStop);
    content.forEach(({ lower }, i) => {
      if (!neighbours.has(lower)) neighbours.set(lower, new Set());
      for (const { lower: other } of content.slice(i + 1, i + WINDOW)) {
        if (other === lower) continue;
        link(lower, other);
        link(other, lower);
      }
    });
  }
  let ranks = new Map([...neighbours.keys()].map((word) => [word, 1]));
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = new Map<string, number>();
    let change = 0;
    for (const [word, others] of neighbours) {
      let sum = 0;
      for (const other of others) sum += (ranks.get(other) ?? 0) / (neighbours.get(other)?.size ?? 1);
      next.set(word, 1 - DAMPING + DAMPING * sum);
      change = Math.max(change, Math.abs((next.get(word) ?? 0) - (ranks.get(word) ?? 0)));
    }
    ranks = next;
    if (change < MIN_CHANGE) break;
  }
  return ranks;
}

function splitAtOthers(words: readonly Token[], keywords: ReadonlyMap<string, number>): Token[][] {
  const runs: Token[][] = [[]];
  for (const word of words) {
    if (keywords.has(word.lower)) runs.at(-1)?.push(word);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}
