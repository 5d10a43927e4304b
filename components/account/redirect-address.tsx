import { redirectUrl } from '@/lib/account/redirect-url';
import { t } from '@/lib/words/words';
import { CopyButton } from '../ui/copy-button';

/** What the client in the Cloud console has to list, to the letter. */
export function RedirectAddress() {
  const address = redirectUrl();
  return (
    <div className="space-y-1">
      <p className="text-xs font-semibold text-ink-soft">{t('account.redirect')}</p>
      <div className="flex items-center gap-1">
        <code className="min-w-0 rounded-control border border-line bg-surface px-2 py-1 font-mono text-xs break-all">
          {address}
        </code>
        <CopyButton text={address} label={t('account.redirectCopy')} />
      </div>
      <p className="max-w-prose text-xs text-ink-soft">{t('account.redirectHint')}</p>
    </div>
  );
}
