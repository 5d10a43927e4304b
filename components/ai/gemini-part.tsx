import { askBackground } from '@/lib/messages/to-background';
import type { ApiKeyRow } from '@/lib/storage/api-rows';
import { problemWords, t } from '@/lib/words/words';
import type { AccessName } from '../account/access';
import { AgreedLine } from '../account/agreed-line';
import { GEMINI_KEYS } from '../account/key-kind';
import { KeySection } from '../account/key-section';
import { useWork } from '../account/use-work';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { Notice } from '../ui/notice';
import { GeminiTerms } from './gemini-terms';

interface GeminiPartProps {
  agreedAt: number | null;
  keys: readonly ApiKeyRow[];
  access: readonly AccessName[];
}

/** Gemini with the creator's own key: first what they agree to, then the key. */
export function GeminiPart({ agreedAt, keys, access }: GeminiPartProps) {
  const work = useWork();
  const agree = (isAgreed: boolean): void => work.run(askBackground('agreeToAi', { isAgreed }));
  return (
    <section className="space-y-3">
      <h3 className="text-base font-semibold">{t('ai.gemini')}</h3>
      {work.problem && <Notice what={problemWords(work.problem, 'what')} way={problemWords(work.problem, 'way')} />}
      {agreedAt === null ? (
        <div className="space-y-4 rounded-card border border-line bg-raised p-4 sm:p-6">
          <p className="max-w-prose text-ink-soft">{t('ai.geminiLead')}</p>
          <GeminiTerms />
          <div className="border-t border-line pt-4">
            <Button look="primary" aria-disabled={work.isBusy} onClick={() => !work.isBusy && agree(true)}>
              {t('account.agree')}
            </Button>
          </div>
        </div>
      ) : (
        <>
          <div className="space-y-1">
            <AgreedLine
              agreedAt={agreedAt}
              label={t('ai.withdraw')}
              question={t('ai.withdrawQuestion')}
              yes={t('ai.withdrawYes')}
              onWithdraw={() => agree(false)}
            >
              {t('ai.withdraw')}
            </AgreedLine>
            <Fold title={t('account.agreedTo')}>
              <GeminiTerms />
            </Fold>
          </div>
          <KeySection keys={keys} access={access} kind={GEMINI_KEYS} />
        </>
      )}
    </section>
  );
}
