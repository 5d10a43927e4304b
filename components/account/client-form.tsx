import { type FormEvent, useState } from 'react';
import { parseClientId } from '@/lib/account/client-id';
import { problemCodeOf } from '@/lib/problem/problem';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';

interface ClientFormProps {
  /** Empty while there is none. */
  clientId: string;
  onSave: (clientId: string) => void;
}

/** The creator's own OAuth client. Its id is no secret: every sign-in address holds it. */
export function ClientForm({ clientId, onSave }: ClientFormProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  if (clientId !== '' && typed === null) {
    return (
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <div className="min-w-0 flex-1 basis-60">
          <p className="text-xs font-semibold text-ink-soft">{t('account.clientId')}</p>
          <p className="font-mono text-xs break-all">{clientId}</p>
        </div>
        <Button look="quiet" onClick={() => setTyped(clientId)}>
          {t('account.clientChange')}
        </Button>
      </div>
    );
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const parsed = readClientId(typed ?? '');
    setIsWrong(parsed === null);
    if (parsed === null) return;
    onSave(parsed);
    setTyped(null);
  };
  return (
    <form onSubmit={submit} className="max-w-lg space-y-3">
      <TextField
        label={t('account.clientId')}
        value={typed ?? ''}
        onChange={setTyped}
        hint={t('account.clientIdHint')}
        error={isWrong ? t('account.clientNotOne') : null}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit">{t('account.clientSave')}</Button>
        {clientId !== '' && (
          <Button look="quiet" onClick={() => setTyped(null)}>
            {t('account.keyCancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

function readClientId(typed: string): string | null {
  try {
    return parseClientId(typed);
  } catch (error) {
    if (problemCodeOf(error) === 'client-invalid') return null;
    throw error;
  }
}
