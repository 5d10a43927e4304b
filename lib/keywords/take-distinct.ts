import { distance } from 'fastest-levenshtein';
import { tagKey } from './tag-key';
import { twinKeys } from './twin-keys';

export interface ScoredTag<Told> {
  tag: string;
  score: number;
  told: Told;
  /** Written without its spaces, as hashtags are: where the text has them, they are put back. */
  isJoined?: boolean;
}

/** Words shorter than this may differ in one letter and be two ("bread", "broad"). */
const MIN_CHARS_OF_LIKENESS = 8;
const MAX_DISTANCE = 1;
const DIGIT = /\p{N}/u;

/**
 * The best, best first, each phrase once: of those that differ in plurals, accents, spaces, hyphens or the order of their
 * words only, or in one letter of many, the better one is taken; a hashtag takes its spaces from the text.
 *
 * @param known tags that are not to come again, in whatever form.
 */
export function takeDistinct<Told>(
  scored: readonly ScoredTag<Told>[],
  max: number,
  known: Iterable<string>,
): ScoredTag<Told>[] {
  const keys = new Set<string>();
  const longKeys: string[] = [];
  const remember = (tag: string) => {
    for (const key of keysOf(tag)) keys.add(key);
    const joined = joinedKey(tag);
    if (isLong(joined)) longKeys.push(joined);
  };
  for (const tag of known) remember(tag);
  const chosen: ScoredTag<Told>[] = [];
  for (const one of scored.toSorted((first, second) => second.score - first.score)) {
    if (chosen.length >= max) break;
    const at = chosen.findIndex((other) => other.isJoined && isSpaced(one, other));
    const joined = chosen[at];
    if (joined) chosen[at] = { ...one, score: joined.score };
    if (keysOf(one.tag).some((key) => keys.has(key)) || isAlmost(joinedKey(one.tag), longKeys)) continue;
    remember(one.tag);
    chosen.push(one);
  }
  return chosen;
}

/** "sourdough bread" for "#sourdoughbread". */
function isSpaced({ tag, isJoined }: ScoredTag<unknown>, joined: ScoredTag<unknown>): boolean {
  return !isJoined && tag.includes(' ') && tagKey(tag).replaceAll(' ', '') === tagKey(joined.tag);
}

/** Letters may be coded in two ways, which leaves their stems as they are. */
function keysOf(tag: string): string[] {
  return [tagKey(tag), ...twinKeys(tag)];
}

function joinedKey(tag: string): string {
  return twinKeys(tag).at(-1) ?? '';
}

function isLong(key: string): boolean {
  return key.length >= MIN_CHARS_OF_LIKENESS && !DIGIT.test(key);
}

/** Written otherwise, or with another ending: "рецепт хлеба" and "рецепты хлеба". A number makes another phrase. */
function isAlmost(key: string, others: readonly string[]): boolean {
  if (!isLong(key)) return false;
  return others.some(
    (other) => Math.abs(other.length - key.length) <= MAX_DISTANCE && distance(key, other) <= MAX_DISTANCE,
  );
}
