import { countAll, type Phrase } from './phrase';

export interface ScoredPhrase {
  phrase: Phrase;
  score: number;
}

// The rest has no chance to be chosen.
const MAX_CANDIDATES = 120;
/** What a word is still worth when it stands in a chosen phrase already. */
const REUSE = 0.6;
const MIN_SCORE = 1.5;
// A draft that says little still gets a few.
const MIN_SCORE_OF_FIRST = 1.3;
const FIRST = 5;

/**
 * The best phrases, best first, that say different things: each word counts less the more chosen phrases have it, and of
 * phrases with the same words, whatever their order, only one is taken. `score` is what each was worth when chosen.
 *
 * @param isWanted is asked before a phrase is chosen; what it refuses counts for nothing.
 */
export function choosePhrases(
  scored: readonly ScoredPhrase[],
  max: number,
  isWanted: (phrase: Phrase) => boolean,
): ScoredPhrase[] {
  const pool = scored.toSorted((first, second) => second.score - first.score).slice(0, MAX_CANDIDATES);
  const chosen: ScoredPhrase[] = [];
  const usesByStem = new Map<string, number>();
  while (chosen.length < max) {
    const best = takeBest(pool, usesByStem);
    if (!best || best.score < (chosen.length < FIRST ? MIN_SCORE_OF_FIRST : MIN_SCORE)) break;
    if (chosen.some(({ phrase }) => isSaid(best.phrase, phrase)) || !isWanted(best.phrase)) continue;
    chosen.push(best);
    for (const stem of best.phrase.stems) usesByStem.set(stem, (usesByStem.get(stem) ?? 0) + 1);
  }
  return chosen;
}

/** Takes the phrase that is worth most now out of the pool; of equals the one that stands first. */
function takeBest(pool: ScoredPhrase[], usesByStem: ReadonlyMap<string, number>): ScoredPhrase | null {
  let best: ScoredPhrase | null = null;
  let index = -1;
  pool.forEach(({ phrase, score }, i) => {
    // No use can raise a score, so nothing after this one can be better.
    if (best && score <= best.score) return;
    const { stems } = phrase;
    const newness = stems.reduce((sum, stem) => sum + REUSE ** (usesByStem.get(stem) ?? 0), 0) / stems.length;
    if (!best || score * newness > best.score) {
      best = { phrase, score: score * newness };
      index = i;
    }
  });
  if (index >= 0) pool.splice(index, 1);
  return best;
}

/** Whether a chosen phrase has all the words, and the phrase never stands without it. */
function isSaid(phrase: Phrase, chosen: Phrase): boolean {
  if (!phrase.stems.every((stem) => chosen.stems.includes(stem))) return false;
  return phrase.stems.length === chosen.stems.length || countAll(phrase.counts) <= countAll(chosen.counts);
}
