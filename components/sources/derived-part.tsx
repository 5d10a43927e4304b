import type { Ref } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import { formatDate } from '@/lib/words/format';
import { problemWords, t } from '@/lib/words/words';
import { GOOGLE_PAGES } from '../account/google-pages';
import { OuterLink } from '../account/outer-link';
import { useWork } from '../account/use-work';
import { Notice } from '../ui/notice';
import { Switch } from '../ui/switch';

interface DerivedPartProps {
  /** Epoch ms; `null` while it is off. */
  agreedAt: number | null;
  /** Whether there is a key or a sign-in that YouTube could be asked with. */
  hasCredential: boolean;
  headingRef: Ref<HTMLHeadingElement>;
}

/** Numbers made of other channels' API data: YouTube's rule about them, and the switch that records the decision. */
export function DerivedPart({ agreedAt, hasCredential, headingRef }: DerivedPartProps) {
  const work = useWork();
  const turn = (isAgreed: boolean): void => {
    if (!work.isBusy) work.run(askBackground('agreeToSource', { what: 'derived', isAgreed }));
  };
  return (
    <section className="space-y-3 rounded-card border border-line bg-raised p-4 sm:p-6">
      <div className="space-y-3 *:max-w-prose">
        <h3 ref={headingRef} tabIndex={-1} className="text-base font-semibold outline-none">
          {t('keywords.derived')}
        </h3>
        <p>{t('keywords.derivedWhat')}</p>
        <p>{t('keywords.derivedRule')}</p>
        <p>{t('keywords.derivedOwn')}</p>
      </div>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        <li>
          <OuterLink href={GOOGLE_PAGES.policies}>{t('account.whyLink')}</OuterLink>
        </li>
        <li>
          <OuterLink href={GOOGLE_PAGES.derivedMetrics}>{t('keywords.derivedLink')}</OuterLink>
        </li>
      </ul>
      <div className="border-t border-line pt-2">
        <Switch
          label={t('keywords.derivedSwitch')}
          hint={agreedAt === null ? t('keywords.derivedOff') : t('keywords.derivedOn', [formatDate(agreedAt)])}
          isOn={agreedAt !== null}
          onChange={turn}
        />
        {agreedAt !== null && !hasCredential && (
          <p>
            {t('keywords.derivedKey')}{' '}
            <a href="#youtube" className="text-accent underline underline-offset-2">
              {t('keywords.derivedKeyLink')}
            </a>
          </p>
        )}
      </div>
      {work.problem && <Notice what={problemWords(work.problem, 'what')} way={problemWords(work.problem, 'way')} />}
    </section>
  );
}
