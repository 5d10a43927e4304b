import { askBackground } from '@/lib/messages/to-background';
import { problemWords, t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ConsentTerms } from './consent-terms';
import { useWork } from './use-work';

/** What the creator reads before the first request. Nothing else of the section is there until they agree. */
export function Consent() {
  const { isBusy, problem, run } = useWork();
  return (
    <section className="space-y-4 rounded-card border border-line bg-raised p-4 sm:p-6">
      <div>
        <h3 className="text-base font-semibold">{t('account.consentTitle')}</h3>
        <p className="text-ink-soft">{t('account.consentLead')}</p>
      </div>
      <ConsentTerms />
      <div className="border-t border-line pt-4">
        <Button look="primary" aria-disabled={isBusy} onClick={() => !isBusy && run(agree())}>
          {isBusy ? t('account.agreeing') : t('account.agree')}
        </Button>
      </div>
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
    </section>
  );
}

async function agree(): Promise<void> {
  await askBackground('agreeToApi', { isAgreed: true });
}
