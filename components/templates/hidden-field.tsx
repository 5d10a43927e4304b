import type { DraftField } from '@/lib/draft/edit';
import { t } from '@/lib/words/words';

interface HiddenFieldProps {
  field: DraftField;
  /** Whether Studio keeps it behind "Show more", which writing opens. */
  isFolded: boolean;
}

/** What becomes of a part whose field Studio does not show now. */
export function HiddenField({ field, isFolded }: HiddenFieldProps) {
  if (isFolded) return <p className="text-ink-soft">{t('draft.tagsFolded')}</p>;
  return <p className="text-warn">{field === 'tags' ? t('templates.noTags') : t('templates.noDescription')}</p>;
}
