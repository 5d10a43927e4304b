import { measureLikeness } from './measure-likeness';

type Three = [number, number, number];

/** Each title is in one set at most. */
const MAX_SETS = 3;

/**
 * Threes of titles that differ as much as can be, the most different first: YouTube's own "Test & compare" takes up to three,
 * and tells most where they are not alike. None of fewer than three titles.
 */
export function chooseSets(titles: readonly string[]): Three[] {
  const likeness = titles.map((one) => titles.map((other) => measureLikeness(one, other)));
  const between = (i: number, j: number): number => likeness[i]?.[j] ?? 0;
  const worst = ([i, j, k]: Three): number => Math.max(between(i, j), between(i, k), between(j, k));
  const all = (from: readonly number[]): Three[] =>
    from.flatMap((i, a) => from.slice(a + 1).flatMap((j, b) => from.slice(a + b + 2).map((k): Three => [i, j, k])));
  const sets: Three[] = [];
  let left = titles.map((_, i) => i);
  while (sets.length < MAX_SETS && left.length >= 3) {
    const best = all(left).reduce((one, other) => (worst(other) < worst(one) ? other : one));
    sets.push(best);
    left = left.filter((i) => !best.includes(i));
  }
  return sets;
}
