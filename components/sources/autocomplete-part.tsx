import type { Ref } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import { problemWords, t } from '@/lib/words/words';
import { AgreedLine } from '../account/agreed-line';
import { AUTOCOMPLETE_ACCESS, requestAccess } from '../account/access';
import { sourceWords } from '../keywords/source-words';
import { Fold } from '../ui/fold';
import { useWork } from '../account/use-work';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { AutocompleteTerms } from './autocomplete-terms';

interface AutocompletePartProps {
  /** Epoch ms; `null` while the creator did not agree. */
  agreedAt: number | null;
  /** Whether the browser lets it be asked; `null` while that is not known. */
  isAllowed: boolean | null;
  headingRef: Ref<HTMLHeadingElement>;
}

/** The consent to ask what is no official API of YouTube's, and the way back. */
export function AutocompletePart({ agreedAt, isAllowed, headingRef }: AutocompletePartProps) {
  const work = useWork();
  // The browser's question has to begin within the click itself. Its "no" leaves the agreement, which alone sends nothing.
  const agree = async (asked: Promise<boolean>): Promise<void> => {
    await Promise.all([asked, askBackground('agreeToSource', { what: 'autocomplete', isAgreed: true })]);
  };
  // The background deletes what came from it, and gives the browser's permission back.
  const withdraw = (): Promise<void> => askBackground('agreeToSource', { what: 'autocomplete', isAgreed: false });
  return (
    <section className="space-y-3 rounded-card border border-line bg-raised p-4 sm:p-6">
      <div className="space-y-1">
        <h3 ref={headingRef} tabIndex={-1} className="text-base font-semibold outline-none">
          {sourceWords('autocomplete').name()}
        </h3>
        <p className="max-w-prose text-ink-soft">{t('keywords.autocompleteLead')}</p>
      </div>
      {agreedAt === null ? (
        <>
          <AutocompleteTerms />
          <div className="border-t border-line pt-4">
            <Button
              look="primary"
              aria-disabled={work.isBusy}
              onClick={() => !work.isBusy && work.run(agree(requestAccess(AUTOCOMPLETE_ACCESS)))}
            >
              {work.isBusy ? t('keywords.turningOn') : t('keywords.turnOn')}
            </Button>
          </div>
        </>
      ) : (
        <>
          {isAllowed === false && <NotAllowed />}
          <Agreed agreedAt={agreedAt} onWithdraw={() => work.run(withdraw())} />
        </>
      )}
      {work.problem && <Notice what={problemWords(work.problem, 'what')} way={problemWords(work.problem, 'way')} />}
    </section>
  );
}

function Agreed({ agreedAt, onWithdraw }: { agreedAt: number; onWithdraw: () => void }) {
  return (
    <div className="space-y-1">
      <AgreedLine
        agreedAt={agreedAt}
        label={t('keywords.turnOff')}
        question={t('keywords.turnOffQuestion')}
        yes={t('keywords.turnOffYes')}
        onWithdraw={onWithdraw}
      >
        {t('keywords.turnOff')}
      </AgreedLine>
      <Fold title={t('account.agreedTo')}>
        <AutocompleteTerms />
      </Fold>
    </div>
  );
}

function NotAllowed() {
  return (
    <Notice what={t('keywords.notAllowed')} way={t('keywords.notAllowedWay')}>
      <Button look="primary" onClick={() => void requestAccess(AUTOCOMPLETE_ACCESS)}>
        {t('account.accessAllow')}
      </Button>
    </Notice>
  );
}
