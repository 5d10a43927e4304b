import { asciiDigits } from './ascii-digits';
import type { RawLine } from './parse-transcript';

const MAX_CHARS = 60;
const MIN_SHARE = 0.5;

/**
 * YouTube's panel has each time twice: "1:05", and "1 minute, 5 seconds" for those who hear it, in the reader's language. That
 * second line comes along when it is copied, and is no word of the video. It is told by its numbers; where most times have
 * one, the others' first line of several is one too, because languages like Arabic have words for one and two.
 */
export function dropSpokenTimes(rows: readonly RawLine[]): RawLine[] {
  const filled = rows.filter((row) => row !== null);
  const followed = filled.flatMap((row, i) => {
    const [next, afterNext] = [filled[i + 1], filled[i + 2]];
    const isAlone = row.startSeconds !== null && row.text === '';
    return isAlone && next?.startSeconds === null && afterNext?.startSeconds === null ? [{ row, next }] : [];
  });
  const spoken = followed.filter(({ row, next }) => saysTime(next.text, row.startSeconds ?? 0));
  const times = filled.filter(({ startSeconds, text }) => startSeconds !== null && text === '').length;
  if (spoken.length < times * MIN_SHARE) return [...rows];
  const dropped = new Set<RawLine>(
    followed.filter(({ next }) => next.text.length <= MAX_CHARS).map(({ next }) => next),
  );
  return rows.filter((row) => !dropped.has(row));
}

/** "5 seconds" for 5, "1 minute, 5 seconds" and "1 minute" for 65 and 60. */
function saysTime(text: string, seconds: number): boolean {
  if (text.length > MAX_CHARS) return false;
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const said = asciiDigits(text).match(/\d+/g)?.map(Number) ?? [];
  const isSame = (numbers: readonly number[]): boolean => numbers.join() === said.join();
  const first = parts.findIndex((part) => part > 0);
  return isSame(parts.filter((part) => part > 0)) || isSame(parts.slice(first)) || (seconds === 0 && isSame([0]));
}
