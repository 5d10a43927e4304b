import { History } from 'lucide-react';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';

interface LostTextProps {
  /** Shows the lost version; left out where that is only possible in the side panel. */
  onSee?: () => void;
  onDismiss: () => void;
  isBusy: boolean;
}

/** For a draft with a `lostVersionId`: typed, never saved, and gone from Studio. */
export function LostText({ onSee, onDismiss, isBusy }: LostTextProps) {
  return (
    <div role="alert" className="flex gap-3 rounded-card border border-line bg-raised p-3">
      <History aria-hidden className="mt-px size-4 shrink-0 text-warn" />
      <div className="min-w-0 flex-1 space-y-1">
        <p className="text-base font-medium">{t('draft.lost')}</p>
        <p className="text-ink-soft">{onSee ? t('draft.lostWay') : t('draft.lostWayPanel')}</p>
        <div className="flex flex-wrap gap-2 pt-1">
          {onSee && (
            <Button look="primary" onClick={onSee}>
              {t('draft.lostSee')}
            </Button>
          )}
          <Button aria-disabled={isBusy} onClick={onDismiss}>
            {t('draft.lostDismiss')}
          </Button>
        </div>
      </div>
    </div>
  );
}
