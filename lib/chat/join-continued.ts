/** A model that goes on often says the last words once more. Shorter than this, it may be chance. */
const MIN_REPEATED_CHARS = 12;
const MAX_REPEATED_CHARS = 400;

/** An answer and what came after it was gone on with, without what was said twice. */
export function joinContinued(before: string, after: string): string {
  const most = Math.min(before.length, after.length, MAX_REPEATED_CHARS);
  for (let length = most; length >= MIN_REPEATED_CHARS; length -= 1)
    if (before.endsWith(after.slice(0, length))) return before + after.slice(length);
  return before + after;
}
