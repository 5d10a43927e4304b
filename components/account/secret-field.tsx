import { Eye, EyeOff } from 'lucide-react';
import { type Ref, useId, useState } from 'react';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';

interface SecretFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint: string;
  /** What is wrong, in words; `null` while nothing is. */
  error: string | null;
  inputRef?: Ref<HTMLInputElement>;
}

/** A field whose text is hidden and that no browser offers to remember, check or complete. */
export function SecretField({ label, value, onChange, hint, error, inputRef }: SecretFieldProps) {
  const id = useId();
  const [isShown, setIsShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  const words = isShown ? t('account.keyHide') : t('account.keyShow');
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block text-xs font-semibold text-ink-soft">
        {label}
      </label>
      <div className="flex gap-1">
        <input
          ref={inputRef}
          id={id}
          type={isShown ? 'text' : 'password'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          // "new-password" is what keeps password managers from filling in, or saving, somebody's password.
          autoComplete="new-password"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          translate="no"
          data-1p-ignore
          data-lpignore="true"
          aria-invalid={error !== null}
          aria-describedby={error === null ? `${id}-hint` : `${id}-hint ${id}-error`}
          className={`min-h-8 w-full min-w-0 rounded-control border bg-raised px-2 py-1 font-mono text-xs ${error === null ? 'border-line-strong' : 'border-bad'}`}
        />
        <Button look="quiet" isIcon aria-label={words} title={words} onClick={() => setIsShown(!isShown)}>
          <Icon aria-hidden className="size-4" />
        </Button>
      </div>
      <p id={`${id}-hint`} className="text-xs text-ink-soft">
        {hint}
      </p>
      {error !== null && (
        <p id={`${id}-error`} role="alert" className="text-xs text-bad">
          {error}
        </p>
      )}
    </div>
  );
}
