import { ChartNoAxesColumn } from 'lucide-react';
import { t } from '@/lib/words/words';
import { openOptions } from '../page/open-options';
import type { ApiAccess } from '../page/use-api-access';
import { Button } from '../ui/button';

interface InvitationProps {
  missing: NonNullable<ApiAccess['missing']>;
}

/** Before there is a key or a sign-in: what would be here, what it costs, and where it begins. */
export function Invitation({ missing }: InvitationProps) {
  return (
    <section
      aria-labelledby="performance-invitation"
      className="space-y-3 rounded-card border border-line bg-raised p-4"
    >
      <ChartNoAxesColumn aria-hidden className="size-6 text-accent" />
      <h3 id="performance-invitation" className="text-lg font-semibold">
        {t('performance.inviteTitle')}
      </h3>
      <p>{t('performance.inviteWhat')}</p>
      <ul className="list-disc space-y-1 pl-4 text-ink-soft">
        <li>{t('performance.inviteCounts')}</li>
        <li>{t('performance.inviteChannel')}</li>
        <li>{t('performance.inviteDraft')}</li>
      </ul>
      <p className="text-ink-soft">{t('performance.inviteCost')}</p>
      <Button look="primary" onClick={() => openOptions('youtube')}>
        {missing === 'key-missing' ? t('performance.inviteKey') : t('performance.inviteAgree')}
      </Button>
      <p className="text-xs text-ink-soft">{t('performance.notInScore')}</p>
    </section>
  );
}
