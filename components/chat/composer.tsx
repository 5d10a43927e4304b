import { ArrowUp, Square } from 'lucide-react';
import { type RefObject, useId } from 'react';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { QuestionField } from './question-field';
import { keepTyped, typedText, useTypedText } from './typed-text';

interface ComposerProps {
  box: string;
  field: RefObject<HTMLTextAreaElement | null>;
  /** What the field is called. */
  label: string;
  /** An answer is on its way. */
  isRunning: boolean;
  /** It is looked into what would be sent. */
  isChecking: boolean;
  /** Who will answer, where that is no model of Google's. */
  hint: string | null;
  onSend: (text: string) => void;
  onStop: () => void;
}

/** Where a question is typed. What is in it is kept, whatever happens to the tab, the panel or the background. */
export function Composer({ box, field, label, isRunning, isChecking, hint, onSend, onStop }: ComposerProps) {
  const id = useId();
  const { text } = useTypedText(box);
  const isFree = !isRunning && !isChecking;
  const send = (): void => {
    field.current?.focus();
    // Not what was drawn last: who types and presses Enter at once is ahead of it.
    const typed = typedText(box).text.trim();
    if (typed !== '' && isFree) onSend(typed);
  };
  const stop = (): void => {
    field.current?.focus();
    onStop();
  };
  return (
    <form
      aria-label={t('chat.composer')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      className="space-y-1"
    >
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <QuestionField
            field={field}
            label={label}
            placeholder={label}
            value={text}
            onChange={(next) => keepTyped(box, { text: next })}
            onEnter={send}
            {...(hint !== null && { describedBy: id })}
          />
        </div>
        {isRunning ? (
          <Button isIcon aria-label={t('chat.stop')} title={t('chat.stop')} onClick={stop}>
            <Square aria-hidden className="size-3.5 fill-current" />
          </Button>
        ) : (
          <Button
            type="submit"
            look="primary"
            isIcon
            aria-label={t('chat.send')}
            title={t('chat.send')}
            aria-disabled={text.trim() === '' || !isFree}
          >
            <ArrowUp aria-hidden className="size-4" />
          </Button>
        )}
      </div>
      {hint !== null && (
        <p id={id} className="text-xs text-ink-soft">
          {hint}
        </p>
      )}
    </form>
  );
}
