import type { DraftField } from '@/lib/draft/edit';
import { namedWords, t } from '@/lib/words/words';
import type { FieldChange } from './version-changes';

export function fieldWord(field: DraftField): string {
  return namedWords('group', field);
}

/** "Title: +12 −3 words", "Tags: +2". */
export function changeWords({ field, added, removed }: FieldChange): string {
  if (field === 'tags') return tagWords(added, removed);
  const name = fieldWord(field);
  if (added > 0 && removed > 0) return t('history.wordsBoth', [name, added, removed]);
  if (added > 0) return t('history.wordsAdded', added, [name, added]);
  return removed > 0 ? t('history.wordsRemoved', removed, [name, removed]) : t('history.marks', [name]);
}

function tagWords(added: number, removed: number): string {
  if (added > 0 && removed > 0) return t('history.tagsBoth', [added, removed]);
  if (added > 0) return t('history.tagsAdded', [added]);
  return removed > 0 ? t('history.tagsRemoved', [removed]) : t('history.tagsMoved');
}
