import { beforeEach, vi } from 'vitest';
import type { DraftEdit } from '@/lib/draft/edit';
import { findEditor } from '@/lib/pages/studio/find-editor';
import { readTexts } from '@/lib/pages/studio/read-draft';
import { editStudioPage } from '@/lib/pages/studio/write-studio-page';
import { editPage } from '../fixtures/studio/editor';
import { actLikeChips, type ChipRules } from './act-like-chips';
import { installEditing, openStudio } from './open-studio';

export const TITLE = 'Alter Titel 🌸 مرحبا';
export const DESCRIPTION = 'Erste\n\n  zweite \n';
export const TAGS = ['eins', 'zwei Wörter', 'ثلاثة'];

/** The page of every test: two boxes and a tags field that acts as `rules` say. */
export function openEditor(rules: ChipRules = {}): void {
  openStudio(editPage({ title: TITLE, description: DESCRIPTION, tags: [] }));
  actLikeChips(TAGS, rules);
}

export const texts = () => {
  const editor = findEditor(document);
  return editor && readTexts(editor);
};
export const edit = (...edits: DraftEdit[]) => editStudioPage(document, edits);
export const undo = async (changes: Awaited<ReturnType<typeof edit>>) =>
  edit(
    ...changes.map((change): DraftEdit =>
      change.field === 'tags' ? { field: 'tags', set: change.before } : { field: change.field, text: change.before },
    ),
  );
export const BEFORE = { title: TITLE, description: DESCRIPTION, tags: TAGS };

/** Studio says no to the field's new text, at once or a moment later, unless it is the old one. */
export function refuse(box: HTMLElement, afterMs: number | null): void {
  const accepted = box.textContent;
  const putBack = () => {
    if (box.textContent !== accepted) box.textContent = accepted;
  };
  box.addEventListener('input', () => (afterMs === null ? putBack() : void setTimeout(putBack, afterMs)));
}

/** Nothing is waited for in earnest. */
export function writeInEachTest(): void {
  beforeEach(() => {
    vi.useFakeTimers().setTimerTickMode('nextTimerAsync');
    installEditing();
    openEditor();
    return () => vi.useRealTimers();
  });
}
