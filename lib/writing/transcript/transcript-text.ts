import type { WritingContext } from '../context';

/** All that is said, as one text; empty without a transcript. */
export function transcriptText({ transcript }: Pick<WritingContext, 'transcript'>): string {
  return (transcript?.lines ?? []).map(({ text }) => text).join(' ');
}
