import type { Scorecard } from '@/lib/seo/scorecard';
import type { DraftFix } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { ChangeList } from './change-list';

interface FixOfferProps {
  scorecard: Scorecard;
  fix: DraftFix | null;
  onApply: () => void;
  isBusy: boolean;
  /** BCP 47, of the draft. */
  language: string | null;
}

/** What Limelight can do about the next fix itself: shown before it is applied. Nothing where only the creator can. */
export function FixOffer({ scorecard, fix, onApply, isBusy, language }: FixOfferProps) {
  if (fix === null || fix.checkId !== scorecard.nextFix) return null;
  return (
    <div className="mt-2 space-y-2 border-t border-line pt-2">
      <ChangeList changes={fix.changes} language={language} />
      <Button look="primary" aria-disabled={isBusy} onClick={onApply}>
        {t('draft.apply')}
      </Button>
    </div>
  );
}
