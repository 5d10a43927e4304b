import { useId, useState, type FormEvent } from 'react';
import type { FocusPhrase } from '@/lib/seo/check';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';

interface FocusPhraseFieldProps {
  focus: FocusPhrase | null;
  onSave: (phrase: string) => void;
}

/** What the video is to be found for. Without a choice Limelight names its guess and leaves keyword checks out. */
export function FocusPhraseField({ focus, onSave }: FocusPhraseFieldProps) {
  const id = useId();
  const chosen = focus?.isChosen ? focus.text : '';
  const [text, setText] = useState(chosen);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSave(text);
  };
  return (
    <form onSubmit={submit} className="space-y-1">
      <label htmlFor={id} className="text-xs font-semibold text-ink-soft">
        {t('focus.label')}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          dir="auto"
          maxLength={100}
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-describedby={`${id}-hint`}
          placeholder={focus && !focus.isChosen ? focus.text : ''}
          className="min-h-8 min-w-0 flex-1 rounded-control border border-line-strong bg-raised px-2 placeholder:text-ink-soft"
        />
        <Button type="submit" disabled={text.trim() === chosen}>
          {t('focus.save')}
        </Button>
      </div>
      <p id={`${id}-hint`} dir="auto" className="text-xs text-ink-soft">
        {hintWords(focus)}
      </p>
    </form>
  );
}

function hintWords(focus: FocusPhrase | null): string {
  if (focus?.isChosen) return t('focus.chosen');
  return focus ? t('focus.guessed', [focus.text]) : t('focus.none');
}
