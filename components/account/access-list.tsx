import { Check, Minus } from 'lucide-react';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { API_ACCESS, ORIGINS, removeAccess, type AccessName } from './access';

const WORDS: Record<(typeof API_ACCESS)[number], () => string> = {
  data: () => t('account.accessData'),
  reports: () => t('account.accessReports'),
  tokens: () => t('account.accessTokens'),
};

/** Which of Google's addresses the browser lets Limelight reach. */
export function AccessList({ access }: { access: readonly AccessName[] }) {
  return (
    <section className="space-y-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="text-base font-semibold">{t('account.access')}</h3>
        {API_ACCESS.some((name) => access.includes(name)) && (
          <Button look="quiet" onClick={() => void removeAccess(API_ACCESS)}>
            {t('account.accessRemove')}
          </Button>
        )}
      </div>
      <p className="text-ink-soft">{t('account.accessLead')}</p>
      <ul className="divide-y divide-line border-y border-line">
        {API_ACCESS.map((name) => (
          <li key={name} className="flex flex-wrap items-center gap-x-3 py-2">
            <span className="min-w-0 flex-1 basis-48">
              {WORDS[name]()} <span className="block text-xs text-ink-soft">{new URL(ORIGINS[name]).hostname}</span>
            </span>
            <AccessState isOn={access.includes(name)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AccessState({ isOn }: { isOn: boolean }) {
  const Icon = isOn ? Check : Minus;
  return (
    <span className={`flex items-center gap-1 text-xs ${isOn ? 'text-good' : 'text-ink-soft'}`}>
      <Icon aria-hidden className="size-3.5" />
      {isOn ? t('account.accessOn') : t('account.accessOff')}
    </span>
  );
}
