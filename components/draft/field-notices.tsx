import type { ReactNode } from 'react';
import type { DraftField } from '@/lib/draft/edit';
import type { DraftFacts } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import { Notice } from '../ui/notice';
import { missingFields } from './field-state';
import { fieldWords } from './field-words';

interface FieldNoticesProps {
  draft: DraftFacts;
  /** A place to paste a field; left out where there is none. */
  paste?: (field: DraftField) => ReactNode;
}

/** The self-test in words: an alert for a text that Limelight can't see, a quiet line for what counts less. */
export function FieldNotices({ draft, paste }: FieldNoticesProps) {
  const { texts, others } = missingFields(draft);
  return (
    <>
      {texts
        .filter((field) => (draft.pasted[field] ?? null) === null)
        .map((field) => (
          <Notice
            key={field}
            what={t('draft.unseen', [fieldWords(field)])}
            way={paste ? t('draft.unseenWay') : t('draft.unseenWayPanel')}
          >
            {paste?.(field)}
          </Notice>
        ))}
      {others.length > 0 && <p className="text-xs text-ink-soft">{t('draft.unseenOthers', [fieldWords(...others)])}</p>}
    </>
  );
}
