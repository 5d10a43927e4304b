import { CircleCheck } from 'lucide-react';
import { formatDate, formatExact } from '@/lib/words/format';
import { problemWords, t } from '@/lib/words/words';
import { ConfirmButton } from '../ui/confirm-button';
import { Fold } from '../ui/fold';
import { Notice } from '../ui/notice';
import { ConsentTerms } from './consent-terms';
import type { Work } from './use-work';

interface AgreedNoteProps {
  /** Epoch ms. */
  agreedAt: number;
  work: Work;
  withdraw: () => void;
}

/** When the creator agreed, to what, and the way back. */
export function AgreedNote({ agreedAt, work, withdraw }: AgreedNoteProps) {
  return (
    <section className="space-y-1">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className="flex items-center gap-2" title={formatExact(agreedAt)}>
          <CircleCheck aria-hidden className="size-4 shrink-0 text-good" />
          {t('account.agreedOn', [formatDate(agreedAt)])}
        </p>
        <ConfirmButton
          look="quiet"
          label={t('account.withdraw')}
          question={t('account.withdrawQuestion')}
          yes={t('account.withdrawYes')}
          no={t('account.no')}
          onConfirm={withdraw}
        >
          {work.isBusy ? t('account.disconnecting') : t('account.withdraw')}
        </ConfirmButton>
      </div>
      {work.problem && <Notice what={problemWords(work.problem, 'what')} way={problemWords(work.problem, 'way')} />}
      <Fold title={t('account.agreedTo')}>
        <h3 className="sr-only">{t('account.agreedTo')}</h3>
        <ConsentTerms />
      </Fold>
    </section>
  );
}
