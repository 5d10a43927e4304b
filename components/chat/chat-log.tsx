import { ArrowDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { isSameQuestion } from './is-same-question';
import { Message, type MessageProps } from './message';
import { useTypedText } from './typed-text';
import { useFollow } from './use-follow';
import { useMessageWindow } from './use-message-window';

interface ChatLogProps extends Pick<MessageProps, 'videoId' | 'places' | 'page' | 'actions' | 'openCheck'> {
  /** `null` before the first question of a new one. */
  chatId: string | null;
  /** Shown while there is no message yet. */
  empty: ReactNode;
  /** Where questions are typed: one that was handed over and is not a message yet is shown, too. */
  box: string;
}

/** The conversation. It scrolls by itself, so that the box below stays where it is. */
export function ChatLog({ chatId, empty, box, ...props }: ChatLogProps) {
  const shown = useMessageWindow(chatId);
  const { sent } = useTypedText(box);
  const { ids, first, hasEarlier } = shown;
  const follow = useFollow(ids[0] ?? null, () => hasEarlier && shown.showEarlier());
  const lastQuestion = ids.findLast((id) => first.get(id)?.role === 'user');
  const asked = lastQuestion === undefined ? null : (first.get(lastQuestion)?.text ?? null);
  const isPending = sent !== '' && !isSameQuestion(sent, asked);
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div
        ref={follow.view}
        role="log"
        aria-label={t('chat.log')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
        tabIndex={0}
        className="relative -mx-1 min-h-0 flex-1 overflow-y-auto overscroll-contain px-1 [overflow-anchor:none]"
      >
        <div ref={follow.content} className="space-y-4 py-1">
          {hasEarlier && (
            <Button look="quiet" className="w-full" onClick={shown.showEarlier}>
              {t('chat.earlier')}
            </Button>
          )}
          {ids.map((id, index) => (
            <Message key={id} id={id} first={first.get(id)} followers={ids.length - 1 - index} {...props} />
          ))}
          {shown.isLoaded && ids.length === 0 && !isPending && empty}
          {isPending && <PendingQuestion text={sent} />}
        </div>
      </div>
      {!follow.isAtEnd && (
        <Button
          className="absolute bottom-2 left-1/2 -translate-x-1/2 rounded-full"
          onClick={() => {
            follow.jumpToEnd();
            follow.view.current?.focus();
          }}
        >
          <ArrowDown aria-hidden className="size-3.5" />
          {t('chat.newest')}
        </Button>
      )}
    </div>
  );
}

/** Until the background has kept it. */
function PendingQuestion({ text }: { text: string }) {
  return (
    <p
      dir="auto"
      className="ms-auto w-fit max-w-full rounded-card border border-line bg-accent-wash px-3 py-2 break-words whitespace-pre-wrap opacity-70"
    >
      {text}
    </p>
  );
}
