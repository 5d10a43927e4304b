const MAX_LINES = 2;

/** The first two lines that say something, which stand before "more", and what comes after them. */
export function splitOpening(text: string): { opening: string; rest: string } {
  const lines = text.split('\n');
  const filled = lines.flatMap((line, i) => (line.trim() === '' ? [] : [i]));
  // A paragraph of its own stays one.
  const gap = lines.findIndex((line, i) => line.trim() === '' && i > (filled[0] ?? 0));
  const end = Math.min(filled[MAX_LINES] ?? lines.length, gap === -1 ? lines.length : gap);
  return { opening: lines.slice(0, end).join('\n').trim(), rest: lines.slice(end).join('\n').trim() };
}
