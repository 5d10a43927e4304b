import { useEffect, useRef, useState } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import { problemWords, t } from '@/lib/words/words';
import { AccessList } from '../account/access-list';
import { AgreedNote } from '../account/agreed-note';
import { ApiLinks } from '../account/api-links';
import { Consent } from '../account/consent';
import { KeySection } from '../account/key-section';
import { NotRevoked } from '../account/not-revoked';
import { SignInSection } from '../account/sign-in-section';
import { useAccess } from '../account/use-access';
import { useWork } from '../account/use-work';
import { Notice } from '../ui/notice';
import type { SectionProps } from './section';
import { useApiRows } from './use-api-rows';

/** Everything about YouTube's API: first the consent, and only then the rest. */
export function YoutubeSection(props: SectionProps) {
  const { agreedAt } = props.settings.api;
  const heading = useRef<HTMLHeadingElement>(null);
  const [isNotRevoked, setIsNotRevoked] = useState(false);
  const hadAgreed = useRef(agreedAt !== null);
  useEffect(() => {
    // The button that was pressed is gone with what it stood in.
    if (hadAgreed.current !== (agreedAt !== null)) heading.current?.focus();
    hadAgreed.current = agreedAt !== null;
  }, [agreedAt]);
  return (
    <section className="space-y-6">
      <div className="space-y-1">
        <h2 ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
          {t('options.youtube')}
        </h2>
        <p className="max-w-prose text-ink-soft">{t('account.lead')}</p>
      </div>
      {isNotRevoked && <NotRevoked />}
      {agreedAt === null ? (
        <Consent />
      ) : (
        <Setup {...props} agreedAt={agreedAt} onNotRevoked={() => setIsNotRevoked(true)} />
      )}
    </section>
  );
}

interface SetupProps extends SectionProps {
  agreedAt: number;
  onNotRevoked: () => void;
}

function Setup({ settings, save, agreedAt, onNotRevoked }: SetupProps) {
  const rows = useApiRows();
  const access = useAccess();
  const withdrawing = useWork();
  const withdraw = async (): Promise<void> => {
    const { isRevoked } = await askBackground('agreeToApi', { isAgreed: false });
    if (!isRevoked) onNotRevoked();
  };
  if (!rows || !access) return <div aria-hidden className="bone h-60" />;
  return (
    <div className="space-y-8">
      <AgreedNote agreedAt={agreedAt} work={withdrawing} withdraw={() => withdrawing.run(withdraw())} />
      {rows.problem && <Notice what={problemWords(rows.problem, 'what')} way={problemWords(rows.problem, 'way')} />}
      <KeySection keys={rows.keys} access={access} />
      <SignInSection
        accounts={rows.accounts}
        access={access}
        clientId={settings.api.clientId}
        saveClientId={(clientId) => save({ api: { ...settings.api, clientId } })}
        onNotRevoked={onNotRevoked}
      />
      <AccessList access={access} />
      <nav aria-label={t('account.links')} className="border-t border-line pt-4">
        <ApiLinks />
      </nav>
    </div>
  );
}
