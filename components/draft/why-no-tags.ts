import type { DraftRow } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';

/** Why there is nothing to suggest, and what to do about it. */
export function whyNoTags({ reading: { video } }: DraftRow): string {
  const hasText = Boolean(video.title?.trim() || video.description?.trim());
  return hasText ? t('draft.nothingToSuggest') : t('draft.writeFirst');
}
