import { askBackground } from '@/lib/messages/to-background';
import type { AccountRow } from '@/lib/storage/api-rows';
import { formatAgo, formatExact } from '@/lib/words/format';
import { problemWords, t } from '@/lib/words/words';
import type { ScopeName } from '@/lib/youtube/credentials';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { ConfirmButton } from '../ui/confirm-button';
import { Notice } from '../ui/notice';
import { AccountPicture } from './account-picture';
import { grantedScopes, scopeWords } from './granted-scopes';
import { ProblemLine } from './state-line';
import type { RowWork } from './use-row-work';

interface AccountItemProps {
  row: AccountRow;
  work: RowWork;
  signIn: (scopes: ScopeName[]) => void;
  disconnect: () => void;
}

/** One channel that is signed in to: what the sign-in allows, whether it still stands, and how to end it. */
export function AccountItem({ row, work, signIn, disconnect }: AccountItemProps) {
  const granted = grantedScopes(row.scopes);
  const isBusy = work.isBusy(row.id);
  const problem = work.problemOf(row.id);
  return (
    <li aria-busy={isBusy} className="space-y-3 p-4">
      <div className="flex gap-3">
        <AccountPicture url={row.thumbnailUrl} />
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="min-w-0 text-base font-medium break-words">{row.title}</span>
            {row.handle && <span className="min-w-0 break-all text-ink-soft">{row.handle}</span>}
            {row.isActive && <Chip tone="accent">{t('account.inUse')}</Chip>}
          </div>
          <p className="text-ink-soft">{granted.map(scopeWords).join(' · ')}</p>
          <p className="text-xs text-ink-soft" title={formatExact(row.verifiedAt)}>
            {t('account.verified', [formatAgo(row.verifiedAt, Date.now())])}
          </p>
        </div>
      </div>
      {row.problem && (
        <ProblemLine problem={row.problem}>
          <Button look="primary" className="mt-2" onClick={() => signIn(granted)}>
            {t('account.signInAgain')}
          </Button>
        </ProblemLine>
      )}
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
      <div className="flex flex-wrap gap-2">
        {!row.isActive && (
          <Button
            aria-label={t('account.useOf', [row.title])}
            onClick={() => work.run(row.id, askBackground('activateAccount', { id: row.id }))}
          >
            {t('account.use')}
          </Button>
        )}
        {!granted.includes('analytics') && (
          <Button onClick={() => signIn([...granted, 'analytics'])}>{t('account.allowReports')}</Button>
        )}
        {!granted.includes('write') && (
          <Button onClick={() => signIn([...granted, 'write'])}>{t('account.allowChanges')}</Button>
        )}
        <ConfirmButton
          look="quiet"
          label={t('account.disconnectOf', [row.title])}
          question={t('account.disconnectQuestion')}
          yes={t('account.disconnect')}
          no={t('account.no')}
          onConfirm={disconnect}
        >
          {isBusy ? t('account.disconnecting') : t('account.disconnect')}
        </ConfirmButton>
      </div>
    </li>
  );
}
