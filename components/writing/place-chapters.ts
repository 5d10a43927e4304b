import type { DraftEdit } from '@/lib/draft/edit';
import { parseTimestampLine } from '@/lib/seo/text/find-timestamp-lines';

/** In the place of the chapters that are there, from the first of their lines to the last; else at the end. */
export function placeChapters(description: string | null, chapters: string): DraftEdit {
  const lines = (description ?? '').split('\n');
  const timed = lines.flatMap((line, place) => (parseTimestampLine(line) ? [place] : []));
  const [first, last] = [timed[0], timed.at(-1)];
  if (first === undefined || last === undefined) return { field: 'description', insert: chapters, at: 'end' };
  return { field: 'description', text: [...lines.slice(0, first), chapters, ...lines.slice(last + 1)].join('\n') };
}
