import { problemWords, t } from '@/lib/words/words';
import { Fold } from '../ui/fold';
import { Notice } from '../ui/notice';
import { AgreedLine } from './agreed-line';
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
      <AgreedLine
        agreedAt={agreedAt}
        label={t('account.withdraw')}
        question={t('account.withdrawQuestion')}
        yes={t('account.withdrawYes')}
        onWithdraw={withdraw}
      >
        {work.isBusy ? t('account.disconnecting') : t('account.withdraw')}
      </AgreedLine>
      {work.problem && <Notice what={problemWords(work.problem, 'what')} way={problemWords(work.problem, 'way')} />}
      <Fold title={t('account.agreedTo')}>
        <h3 className="sr-only">{t('account.agreedTo')}</h3>
        <ConsentTerms />
      </Fold>
    </section>
  );
}
