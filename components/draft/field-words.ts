import type { StudioField } from '@/lib/pages/studio/draft-capture';
import { formatList } from '@/lib/words/format';
import { t } from '@/lib/words/words';

const WORDS: Record<StudioField, () => string> = {
  title: () => t('draft.title'),
  description: () => t('draft.description'),
  tags: () => t('draft.tags'),
  thumbnail: () => t('draft.thumbnail'),
  playlists: () => t('draft.playlists'),
  audience: () => t('draft.audience'),
  language: () => t('draft.language'),
  category: () => t('draft.category'),
  visibility: () => t('draft.visibility'),
  link: () => t('draft.link'),
  save: () => t('draft.save'),
};

/** "the title and the tags": for the inside of a sentence. */
export function fieldWords(...fields: StudioField[]): string {
  return formatList(fields.map((field) => WORDS[field]()));
}
