import { Pencil } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { useSwapFocus } from '../ui/use-swap-focus';
import type { ChatActions } from './chat-actions';
import { EditQuestion } from './edit-question';
import { FADED } from './faded';
import { settleText } from './turns';
import { keepTyped, useTypedText } from './typed-text';

interface QuestionProps {
  row: ChatMessageRow;
  /** How many messages come after its answer: editing it replaces them. */
  followers: number;
  actions: ChatActions;
}

/** The creator's own words, as they were typed. */
export function Question({ row, followers, actions }: QuestionProps) {
  const box = `edit.${row.id}`;
  const typed = useTypedText(box);
  const [isAsked, setIsAsked] = useState(false);
  // What was typed into it is there again after a change of tabs; while it is handed over, the field is closed.
  const isEditing = typed.text !== '' || (isAsked && typed.sent === '');
  useEffect(() => {
    // Handed over when the panel was closed, and this question still stands: the new words come back.
    if (typed.sent !== '' && !actions.isBusy) void settleText(row.chatId, box);
  }, [typed.sent, actions.isBusy, row.chatId, box]);
  const { opener, opened } = useSwapFocus<HTMLTextAreaElement>(isEditing);
  const close = (): void => {
    setIsAsked(false);
    keepTyped(box, { text: '', sent: '' });
  };
  if (isEditing) {
    return (
      <EditQuestion
        box={box}
        original={row.text}
        followers={followers}
        isBusy={actions.isBusy}
        field={opened}
        onSend={() => actions.resend(row, box)}
        onCancel={close}
      />
    );
  }
  return (
    <div className="group/message flex items-start justify-end gap-1 ps-6">
      <div className={`flex ${FADED}`}>
        <CopyButton text={row.text} label={t('chat.copyQuestion')} />
        <Button
          ref={opener}
          look="quiet"
          isIcon
          aria-label={t('chat.edit')}
          title={t('chat.edit')}
          aria-disabled={actions.isBusy}
          onClick={() => actions.isBusy || setIsAsked(true)}
        >
          <Pencil aria-hidden className="size-3.5" />
        </Button>
      </div>
      <p
        dir="auto"
        className="max-w-full min-w-0 rounded-card border border-line bg-accent-wash px-3 py-2 break-words whitespace-pre-wrap"
      >
        {row.text}
      </p>
    </div>
  );
}
