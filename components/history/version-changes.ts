import { diffTags } from '@/lib/draft/diff-tags';
import { diffWords } from '@/lib/draft/diff-words';
import type { DraftField, DraftTexts } from '@/lib/draft/edit';
import { summarizeDiff } from '@/lib/draft/summarize-diff';

/** How much of one field came and went: words, or tags. Both are 0 when only marks, spaces or the order did. */
export interface FieldChange {
  field: DraftField;
  added: number;
  removed: number;
}

/** What differs from the texts before. A field that was not shown in one of them says nothing. */
export function changesSince(before: DraftTexts, after: DraftTexts, language: string | null): FieldChange[] {
  const changes = (['title', 'description'] as const).flatMap((field): FieldChange[] => {
    const [old, next] = [before[field], after[field]];
    if (old === null || next === null || old === next) return [];
    const parts = diffWords(...changedLines(old, next), language);
    const { addedWords, removedWords } = summarizeDiff(parts, language);
    return [{ field, added: addedWords, removed: removedWords }];
  });
  return before.tags && after.tags ? [...changes, ...tagChange(before.tags, after.tags)] : changes;
}

function tagChange(before: readonly string[], after: readonly string[]): FieldChange[] {
  if (diffTags(before, after).every(({ kind }) => kind === 'same')) return [];
  const added = after.filter((tag) => !before.includes(tag)).length;
  return [{ field: 'tags', added, removed: before.filter((tag) => !after.includes(tag)).length }];
}

/** Both texts without the lines they begin and end with alike: a page of versions is a hundred thousand words otherwise. */
function changedLines(before: string, after: string): [string, string] {
  const [old, next] = [before.split('\n'), after.split('\n')];
  const start = countAlike(old, next);
  const end = countAlike(old.slice(start).reverse(), next.slice(start).reverse());
  return [old.slice(start, old.length - end).join('\n'), next.slice(start, next.length - end).join('\n')];
}

function countAlike(old: readonly string[], next: readonly string[]): number {
  const index = old.findIndex((line, at) => line !== next[at]);
  return index === -1 ? old.length : index;
}
