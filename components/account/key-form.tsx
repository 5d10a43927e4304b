import { type FormEvent, type Ref, useState } from 'react';
import { problemCodeOf } from '@/lib/problem/problem';
import { replaceApiKey, saveApiKey } from '@/lib/storage/api-keys';
import type { ApiKeyRow } from '@/lib/storage/api-rows';
import { database } from '@/lib/storage/database';
import { parseApiKey } from '@/lib/storage/parse-api-key';
import { problemWords, t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';
import { requestAccess } from './access';
import type { KeyKind } from './key-kind';
import { keyName } from './key-name';
import { SecretField } from './secret-field';
import { useWork } from './use-work';

interface KeyFormProps {
  kind: KeyKind;
  /** The key in whose place the new one goes; `null` for one more. */
  replaced: ApiKeyRow | null;
  /** It is kept; `isAllowed` says whether the browser lets it be tried. */
  onSaved: (id: string, isAllowed: boolean) => void;
  /** Left out where there is nothing to go back to. */
  onCancel?: (() => void) | undefined;
  inputRef?: Ref<HTMLInputElement>;
}

/**
 * Where a key is typed. The text lives in this component alone: from here it goes encrypted into the database and into no
 * message, and it is not kept for later as other unsaved texts are.
 */
export function KeyForm({ kind, replaced, onSaved, onCancel, inputRef }: KeyFormProps) {
  const [label, setLabel] = useState('');
  const [key, setKey] = useState('');
  const [error, setError] = useState<string | null>(null);
  const work = useWork();

  async function keep(access: Promise<boolean>): Promise<void> {
    const isAllowed = await access;
    const id = replaced
      ? await replaceApiKey(database, replaced.id, key, Date.now())
      : await saveApiKey(database, { service: kind.service, label, key }, Date.now());
    setKey('');
    setLabel('');
    onSaved(id, isAllowed);
  }

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (work.isBusy) return;
    const isKey = canBeKey(key);
    setError(isKey ? null : t('account.keyNotOne'));
    // The browser is asked inside the click; a "no" is no reason to lose what was typed.
    if (isKey) work.run(keep(requestAccess(kind.access)));
  };

  // The form checks the text itself: what is left of `key-invalid` is a key that has a row of its own.
  const problem = work.problem === 'key-invalid' ? null : work.problem;
  return (
    <form onSubmit={submit} className="max-w-lg space-y-3" autoComplete="off">
      <SecretField
        label={replaced ? t('account.replaceField', [keyName(replaced)]) : t('account.keyField')}
        value={key}
        onChange={setKey}
        hint={kind.hint()}
        error={error ?? (work.problem === 'key-invalid' ? t('account.keyKnown') : null)}
        {...(inputRef && { inputRef })}
      />
      {!replaced && (
        <TextField label={t('account.keyName')} value={label} onChange={setLabel} hint={t('account.keyNameHint')} />
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" aria-disabled={work.isBusy}>
          {t('account.keySave')}
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            {t('account.keyCancel')}
          </Button>
        )}
      </div>
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
    </form>
  );
}

function canBeKey(typed: string): boolean {
  try {
    parseApiKey(typed);
    return true;
  } catch (error) {
    if (problemCodeOf(error) === 'key-invalid') return false;
    throw error;
  }
}
