import { useState } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import type { ApiKeyRow } from '@/lib/storage/api-rows';
import { problemWords, t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { ConfirmButton } from '../ui/confirm-button';
import { Notice } from '../ui/notice';
import { useSwapFocus } from '../ui/use-swap-focus';
import { requestAccess } from './access';
import { KeyForm } from './key-form';
import type { KeyKind } from './key-kind';
import { keyName } from './key-name';
import { KeyState } from './key-state';
import type { RowWork } from './use-row-work';

interface KeyItemProps {
  row: ApiKeyRow;
  work: RowWork;
  /** Tries the key with this id. */
  check: (id: string) => void;
  kind: KeyKind;
}

/** One key: which it is, whether it works, and what can be done about it. */
export function KeyItem({ row, work, check, kind }: KeyItemProps) {
  const [isReplacing, setIsReplacing] = useState(false);
  const { opener, opened } = useSwapFocus<HTMLInputElement>(isReplacing);
  const isBusy = work.isBusy(row.id);
  const problem = work.problemOf(row.id);
  const name = keyName(row);
  return (
    <li className="space-y-3 p-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="min-w-0 text-base font-medium break-words">{row.label || t('account.keyUnnamed')}</span>
        <span className="text-ink-soft tabular">
          <span aria-hidden>•••• {row.last4}</span>
          <span className="sr-only">{t('account.keyEnds', [row.last4])}</span>
        </span>
        {row.isActive && <Chip tone="accent">{t('account.inUse')}</Chip>}
      </div>
      <KeyState row={row} isChecking={isBusy} />
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
      {isReplacing ? (
        <KeyForm
          kind={kind}
          replaced={row}
          inputRef={opened}
          onCancel={() => setIsReplacing(false)}
          onSaved={(id, isAllowed) => isAllowed && check(id)}
        />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button
            aria-label={t('account.checkOf', [name])}
            aria-disabled={isBusy}
            onClick={() => !isBusy && void requestAccess(kind.access).then(() => check(row.id))}
          >
            {t('account.check')}
          </Button>
          {!row.isActive && (
            <Button
              aria-label={t('account.useOf', [name])}
              onClick={() => work.run(row.id, askBackground('activateApiKey', { id: row.id }))}
            >
              {t('account.use')}
            </Button>
          )}
          <Button
            ref={opener}
            look="quiet"
            aria-label={t('account.replaceOf', [name])}
            onClick={() => setIsReplacing(true)}
          >
            {t('account.replace')}
          </Button>
          <ConfirmButton
            look="quiet"
            label={t('account.removeOf', [name])}
            question={t('account.removeQuestion')}
            yes={t('account.remove')}
            no={t('account.no')}
            onConfirm={() => work.run(row.id, askBackground('deleteApiKey', { id: row.id }))}
          >
            {t('account.remove')}
          </ConfirmButton>
        </div>
      )}
    </li>
  );
}
