import { type KeyboardEvent, type RefObject, useState } from 'react';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { QuestionField } from './question-field';
import { keepTyped, useTypedText } from './typed-text';

interface EditQuestionProps {
  box: string;
  /** What stands there now. */
  original: string;
  followers: number;
  isBusy: boolean;
  field: RefObject<HTMLTextAreaElement | null>;
  onSend: () => void;
  onCancel: () => void;
}

/** A question to be put in other words. */
export function EditQuestion(props: EditQuestionProps) {
  const { box, original, followers, isBusy, field, onSend, onCancel } = props;
  const typed = useTypedText(box);
  // Emptied is not the same as not touched yet.
  const [isTouched, setIsTouched] = useState(false);
  const text = typed.text !== '' || isTouched ? typed.text : original;
  const canSend = text.trim() !== '' && !isBusy;
  const send = (): void => {
    if (!canSend) return;
    keepTyped(box, { text });
    onSend();
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onCancel();
  };
  return (
    <form
      aria-label={t('chat.edit')}
      onKeyDown={leave}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      className="space-y-2"
    >
      <QuestionField
        field={field}
        label={t('chat.editField')}
        value={text}
        onChange={(next) => {
          setIsTouched(true);
          keepTyped(box, { text: next });
        }}
        onEnter={send}
      />
      {followers > 0 && <p className="text-xs text-ink-soft">{t('chat.editReplaces', followers, [followers])}</p>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" aria-disabled={!canSend}>
          {t('chat.askAgain')}
        </Button>
        <Button onClick={onCancel}>{t('chat.cancel')}</Button>
      </div>
    </form>
  );
}
