import type { DraftEdit, DraftTexts } from '@/lib/draft/edit';

/** What brings a version back. Fields that are not shown, then or now, are left out: edits are written all or none. */
export function restoreEdits(version: DraftTexts, now: DraftTexts): DraftEdit[] {
  const edits: DraftEdit[] = [];
  if (version.title !== null && now.title !== null) edits.push({ field: 'title', text: version.title });
  if (version.description !== null && now.description !== null)
    edits.push({ field: 'description', text: version.description });
  if (version.tags !== null && now.tags !== null) edits.push({ field: 'tags', set: version.tags });
  return edits;
}
