import { Lightbulb } from 'lucide-react';
import { AUTOCOMPLETE_ACCESS, requestAccess } from '../account/access';
import { openOptions } from '../page/open-options';
import { t } from '@/lib/words/words';
import type { ExploreSetup } from './explore-setup';

/** What would make the explorer see more, each with the one step to it; nothing for what the creator switched off. */
export function ExploreInvitation({ setup: { autocomplete, competition } }: { setup: ExploreSetup }) {
  return (
    <>
      {autocomplete === 'off' && (
        <Offer text={t('explore.inviteAutocomplete')} button={t('explore.readAbout')} onClick={openKeywords} />
      )}
      {autocomplete === 'refused' && (
        <Offer
          text={t('explore.autocompleteRefused')}
          button={t('account.accessAllow')}
          onClick={() => void requestAccess(AUTOCOMPLETE_ACCESS)}
        />
      )}
      {competition === 'off' && (
        <Offer text={t('explore.inviteDerived')} button={t('explore.readAboutDerived')} onClick={openKeywords} />
      )}
      {competition === 'key-missing' && (
        <Offer
          text={t('explore.inviteKey')}
          button={t('performance.inviteKey')}
          onClick={() => openOptions('youtube')}
        />
      )}
      {competition === 'terms-not-agreed' && (
        <Offer
          text={t('explore.inviteKey')}
          button={t('performance.inviteAgree')}
          onClick={() => openOptions('youtube')}
        />
      )}
    </>
  );
}

const openKeywords = (): void => openOptions('keywords');

function Offer({ text, button, onClick }: { text: string; button: string; onClick: () => void }) {
  return (
    <div className="flex gap-2 rounded-card border border-line px-3 py-2">
      <Lightbulb aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-soft" />
      <div className="min-w-0 flex-1 text-ink-soft">
        <p>{text}</p>
        <button type="button" onClick={onClick} className="font-medium text-accent underline underline-offset-2">
          {button}
        </button>
      </div>
    </div>
  );
}
