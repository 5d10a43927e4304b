import type { EditReason } from '@/lib/draft/edit';
import { t } from '@/lib/words/words';

const WORDS: Record<EditReason, () => string> = {
  tag: () => t('edit.tag'),
  tags: () => t('edit.tags'),
  fix: () => t('edit.fix'),
  restore: () => t('edit.restore'),
  template: () => t('edit.template'),
  preset: () => t('edit.preset'),
  order: () => t('edit.order'),
  remove: () => t('edit.remove'),
  chat: () => t('edit.chat'),
  write: () => t('edit.write'),
};

/** What was done, as a note of few words. */
export function editWords(reason: EditReason): string {
  return WORDS[reason]();
}
