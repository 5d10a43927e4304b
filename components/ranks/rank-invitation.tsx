import { Telescope } from 'lucide-react';
import { t } from '@/lib/words/words';
import { openOptions } from '../page/open-options';
import type { ApiAccess } from '../page/use-api-access';
import { Button } from '../ui/button';

/** Before there is a key or a sign-in: what would be here, what it costs, and where it begins. */
export function RankInvitation({ missing }: { missing: NonNullable<ApiAccess['missing']> }) {
  return (
    <section aria-labelledby="ranks-invitation" className="space-y-3 rounded-card border border-line bg-raised p-4">
      <Telescope aria-hidden className="size-6 text-accent" />
      <h3 id="ranks-invitation" className="text-lg font-semibold">
        {t('ranks.inviteTitle')}
      </h3>
      <p>{t('ranks.inviteWhat')}</p>
      <p className="text-ink-soft">{t('ranks.inviteCost')}</p>
      <Button look="primary" onClick={() => openOptions('youtube')}>
        {missing === 'key-missing' ? t('ranks.inviteKey') : t('ranks.inviteAgree')}
      </Button>
    </section>
  );
}
