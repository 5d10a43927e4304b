import type { DraftEdit } from '@/lib/draft/edit';
import { t } from '@/lib/words/words';

export interface EditText {
  field: DraftEdit['field'];
  /** What would be done with the field. */
  action: string;
  /** What to copy: a text, or tags as Studio's tag field takes them from the clipboard. */
  text: string;
}

/** Proposed edits to read and to copy, where nothing can be written. */
export function editTexts(edits: readonly DraftEdit[]): EditText[] {
  return edits.map((edit) => {
    const { field } = edit;
    if ('text' in edit)
      return { field, action: field === 'title' ? t('chat.newTitle') : t('chat.newDescription'), text: edit.text };
    if ('insert' in edit) {
      return { field, action: edit.at === 'start' ? t('chat.insertStart') : t('chat.insertEnd'), text: edit.insert };
    }
    if ('add' in edit) return { field, action: t('chat.addTags'), text: edit.add.join(', ') };
    if ('remove' in edit) return { field, action: t('chat.removeTags'), text: edit.remove.join(', ') };
    return { field, action: t('chat.setTags'), text: edit.set.join(', ') };
  });
}
