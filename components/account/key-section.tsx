import { Plus } from 'lucide-react';
import { useState } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import type { ApiKeyRow } from '@/lib/storage/api-rows';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { useSwapFocus } from '../ui/use-swap-focus';
import type { AccessName } from './access';
import { AccessMissing } from './access-missing';
import { GOOGLE_PAGES } from './google-pages';
import { KeyForm } from './key-form';
import { KeyItem } from './key-item';
import { type KeyKind, YOUTUBE_KEYS } from './key-kind';
import { OuterLink } from './outer-link';
import { useRowWork } from './use-row-work';

interface KeySectionProps {
  keys: readonly ApiKeyRow[];
  access: readonly AccessName[];
  /** Whose keys; YouTube's when left out. */
  kind?: KeyKind;
}

/** The creator's own keys: how to get one, which there are, and which is in use. */
export function KeySection({ keys, access, kind = YOUTUBE_KEYS }: KeySectionProps) {
  const work = useRowWork();
  const check = (id: string): void => work.run(id, askBackground('checkApiKey', { id }));
  const checkNew = (): void => {
    for (const { id, checkedAt } of keys) if (checkedAt === null) check(id);
  };
  return (
    <section className="space-y-3">
      <div className="space-y-1">
        <h3 className="text-base font-semibold">{t('account.keys')}</h3>
        <p className="max-w-prose text-ink-soft">{kind.lead()}</p>
      </div>
      {keys.length > 0 && !kind.access.every((name) => access.includes(name)) && (
        <AccessMissing names={kind.access} onAllowed={checkNew} />
      )}
      {keys.length > 0 && (
        <ul
          aria-label={t('account.keyList')}
          className="divide-y divide-line rounded-card border border-line bg-raised"
        >
          {keys.map((row) => (
            <KeyItem key={row.id} row={row} work={work} check={check} kind={kind} />
          ))}
        </ul>
      )}
      <NewKey kind={kind} isFirst={keys.length === 0} onSaved={(id, isAllowed) => isAllowed && check(id)} />
      <div>
        <Fold title={kind.stepsTitle()} isOpen={keys.length === 0}>
          <kind.Steps />
        </Fold>
        {kind.service === 'youtube' && (
          <Fold title={t('account.why')}>
            <p className="max-w-prose">
              {t('account.whyText')} <OuterLink href={GOOGLE_PAGES.policies}>{t('account.whyLink')}</OuterLink>
            </p>
          </Fold>
        )}
      </div>
    </section>
  );
}

const CARD = 'rounded-card border border-line bg-raised p-4';

interface NewKeyProps {
  kind: KeyKind;
  isFirst: boolean;
  onSaved: (id: string, isAllowed: boolean) => void;
}

/** The form; once there is a key, the button that opens it. */
function NewKey({ kind, isFirst, onSaved }: NewKeyProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { opener, opened } = useSwapFocus<HTMLInputElement>(isOpen);
  if (isFirst) {
    return (
      <div className={CARD}>
        <KeyForm kind={kind} replaced={null} onSaved={onSaved} />
      </div>
    );
  }
  if (!isOpen) {
    return (
      <Button ref={opener} onClick={() => setIsOpen(true)}>
        <Plus aria-hidden className="size-3.5" />
        {t('account.keyAddAnother')}
      </Button>
    );
  }
  return (
    <div className={CARD}>
      <KeyForm
        kind={kind}
        replaced={null}
        inputRef={opened}
        onCancel={() => setIsOpen(false)}
        onSaved={(id, isAllowed) => {
          setIsOpen(false);
          onSaved(id, isAllowed);
        }}
      />
    </div>
  );
}
