import { ArrowLeft, MessagesSquare, SquarePen, View } from 'lucide-react';
import type { ChatRow } from '@/lib/storage/ai-rows';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Segments } from '../ui/segments';

export type ChatView = 'talk' | 'list' | 'sent';

interface ChatHeadProps {
  scope: ChatRow['scope'];
  onScope: (scope: ChatRow['scope']) => void;
  view: ChatView;
  onView: (view: ChatView) => void;
  onNew: () => void;
}

/** What is talked about, and the ways to other conversations and to what was sent. */
export function ChatHead({ scope, onScope, view, onView, onNew }: ChatHeadProps) {
  const other = (name: Exclude<ChatView, 'talk'>, label: string, Icon: typeof View) => (
    <Button
      look="quiet"
      isIcon
      aria-label={label}
      title={label}
      aria-pressed={view === name}
      className="aria-pressed:bg-accent-wash aria-pressed:text-accent"
      onClick={() => onView(view === name ? 'talk' : name)}
    >
      <Icon aria-hidden className="size-4" />
    </Button>
  );
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      {view === 'talk' ? (
        <Segments
          label={t('chat.about')}
          options={[
            { label: t('chat.thisVideo'), isOn: scope === 'video', choose: () => onScope('video') },
            { label: t('chat.channel'), isOn: scope === 'channel', choose: () => onScope('channel') },
          ]}
        />
      ) : (
        <Button look="quiet" className="-ms-3" onClick={() => onView('talk')}>
          <ArrowLeft aria-hidden className="size-4 rtl:-scale-x-100" />
          {t('chat.back')}
        </Button>
      )}
      <div className="ms-auto flex">
        {other('list', t('chat.list'), MessagesSquare)}
        {other('sent', t('chat.sent'), View)}
        <Button look="quiet" isIcon aria-label={t('chat.new')} title={t('chat.new')} onClick={onNew}>
          <SquarePen aria-hidden className="size-4" />
        </Button>
      </div>
    </div>
  );
}
