import { foldText } from '@/lib/seo/text/fold-text';
import { stemsOf } from '@/lib/keywords/twin-keys';

/**
 * 0–1: how much two titles say the same. By their words, and by pairs of letters, which also tells of scripts without spaces
 * and of other endings; the greater counts.
 */
export function measureLikeness(one: string, other: string): number {
  return Math.max(shareOf(stemsOf(one), stemsOf(other)), shareOf(pairsOf(one), pairsOf(other)));
}

/** Dice's coefficient of two sets. */
function shareOf(one: readonly string[], other: readonly string[]): number {
  const [first, second] = [new Set(one), new Set(other)];
  const size = first.size + second.size;
  if (size === 0) return 0;
  const both = [...first].filter((part) => second.has(part)).length;
  return (2 * both) / size;
}

function pairsOf(text: string): string[] {
  const letters = Array.from(foldText(text).replace(/[^\p{L}\p{N}\p{M}]+/gu, ''));
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}
