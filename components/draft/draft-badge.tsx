import { Check, PencilLine } from 'lucide-react';
import type { DraftFacts } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';

/** Whether what is scored is what Studio has saved. The upload dialog saves by itself, so there it is a draft and no more. */
export function DraftBadge({ draft: { place, isDirty } }: { draft: Pick<DraftFacts, 'place' | 'isDirty'> }) {
  const isSaved = place === 'edit' && isDirty === false;
  const Icon = isSaved ? Check : PencilLine;
  return (
    <span className="inline-flex items-center gap-1 text-xs whitespace-nowrap text-ink-soft">
      <Icon aria-hidden className="size-3 shrink-0" />
      {isSaved ? t('draft.saved') : place === 'edit' && isDirty ? t('draft.notSaved') : t('draft.draft')}
    </span>
  );
}
