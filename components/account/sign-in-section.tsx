import { useState } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import type { AccountRow } from '@/lib/storage/api-rows';
import { problemWords, t } from '@/lib/words/words';
import type { ScopeName } from '@/lib/youtube/credentials';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { Notice } from '../ui/notice';
import { API_ACCESS, requestAccess, type AccessName } from './access';
import { AccessMissing } from './access-missing';
import { AccountItem } from './account-item';
import { ClientForm } from './client-form';
import { ClientSteps } from './client-steps';
import { RedirectAddress } from './redirect-address';
import { useRowWork } from './use-row-work';
import { useWork } from './use-work';

interface SignInSectionProps {
  accounts: readonly AccountRow[];
  access: readonly AccessName[];
  clientId: string;
  saveClientId: (clientId: string) => void;
  /** Google did not confirm the end of a sign-in. */
  onNotRevoked: () => void;
}

/** The creator's own OAuth client, and the channels signed in to with it. */
export function SignInSection({ accounts, access, clientId, saveClientId, onNotRevoked }: SignInSectionProps) {
  const [hasEnded, setHasEnded] = useState(false);
  const signing = useWork();
  const work = useRowWork();
  const signIn = (scopes: ScopeName[]): void => {
    if (signing.isBusy) return;
    setHasEnded(false);
    signing.run(askToSignIn(requestAccess(API_ACCESS), scopes));
  };
  const disconnect = async (id: string): Promise<void> => {
    const { isRevoked } = await askBackground('disconnectAccount', { id });
    if (isRevoked) setHasEnded(true);
    else onNotRevoked();
  };
  const missing = API_ACCESS.filter((name) => !access.includes(name));
  return (
    <section className="space-y-3">
      <div className="space-y-1">
        <h3 className="text-base font-semibold">{t('account.signInTitle')}</h3>
        <p className="max-w-prose text-ink-soft">{t('account.signInLead')}</p>
      </div>
      {accounts.length > 0 && missing.length > 0 && <AccessMissing names={missing} />}
      {accounts.length > 0 && (
        <ul
          aria-label={t('account.accounts')}
          className="divide-y divide-line rounded-card border border-line bg-raised"
        >
          {accounts.map((row) => (
            <AccountItem
              key={row.id}
              row={row}
              work={work}
              signIn={signIn}
              disconnect={() => work.run(row.id, disconnect(row.id))}
            />
          ))}
        </ul>
      )}
      <p role="status" className={hasEnded ? '' : 'sr-only'}>
        {hasEnded && t('account.disconnected')}
      </p>
      <div className="space-y-4 rounded-card border border-line bg-raised p-4">
        <ClientForm clientId={clientId} onSave={saveClientId} />
        <RedirectAddress />
      </div>
      {clientId !== '' && (
        <Button
          look={accounts.length > 0 ? 'plain' : 'primary'}
          aria-disabled={signing.isBusy}
          onClick={() => signIn(['read'])}
        >
          {signing.isBusy
            ? t('account.signingIn')
            : accounts.length > 0
              ? t('account.signInAnother')
              : t('account.signIn')}
        </Button>
      )}
      {signing.problem && (
        <Notice what={problemWords(signing.problem, 'what')} way={problemWords(signing.problem, 'way')} />
      )}
      <Fold title={t('account.clientSteps')} isOpen={clientId === ''}>
        <ClientSteps />
      </Fold>
    </section>
  );
}

async function askToSignIn(access: Promise<boolean>, scopes: ScopeName[]): Promise<void> {
  if (!(await access)) throw new Problem('permission-missing');
  await askBackground('signIn', { scopes });
}
