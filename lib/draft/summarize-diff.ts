import { splitWords } from '@/lib/seo/text/split-words';
import type { DiffPart } from './diff-words';

export interface DiffSummary {
  addedWords: number;
  removedWords: number;
}

/** How many words came and went. Both are 0 when only marks, emoji or spaces did. */
export function summarizeDiff(parts: readonly DiffPart[], language: string | null): DiffSummary {
  const count = (kind: DiffPart['kind']) =>
    parts.reduce((sum, part) => sum + (part.kind === kind ? splitWords(part.text, language).length : 0), 0);
  return { addedWords: count('added'), removedWords: count('removed') };
}
