import { Download, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ChatRow } from '@/lib/storage/ai-rows';
import { formatAge, formatExact } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { ConfirmButton } from '../ui/confirm-button';
import { useSwapFocus } from '../ui/use-swap-focus';
import { ExportChat } from './export-chat';

interface ChatItemProps {
  chat: ChatRow;
  excerpt: string | null;
  isOpen: boolean;
  /** About another video or channel than the one that is shown. */
  isElsewhere: boolean;
  onOpen: () => void;
  onRename: (title: string) => void;
  onDelete: () => void;
}

/** One conversation of the list. */
export function ChatItem({ chat, excerpt, isOpen, isElsewhere, onOpen, onRename, onDelete }: ChatItemProps) {
  const [mode, setMode] = useState<'idle' | 'rename' | 'export'>('idle');
  const { opener, opened } = useSwapFocus<HTMLInputElement>(mode === 'rename');
  const title = chat.title || t('chat.untitled');
  const toggle = (next: typeof mode): void => setMode(mode === next ? 'idle' : next);
  return (
    <li className="space-y-1 py-1">
      <div className="flex flex-wrap items-start gap-x-1">
        <button
          type="button"
          aria-current={isOpen || undefined}
          onClick={onOpen}
          className="min-h-8 min-w-0 flex-1 basis-40 rounded-control px-2 py-1 text-start hover:bg-hover aria-[current]:bg-accent-wash"
        >
          <span dir="auto" className="block break-words">
            {title}
          </span>
          {isElsewhere && (
            <span dir="auto" className="block text-xs break-words text-ink-soft">
              {chat.subject}
            </span>
          )}
          {excerpt !== null && (
            <span dir="auto" className="block text-xs break-words text-ink-soft">
              {excerpt}
            </span>
          )}
          <span className="block text-xs text-ink-soft" title={formatExact(chat.updatedAt)}>
            {formatAge(chat.updatedAt, Date.now())}
          </span>
        </button>
        <div className="ms-auto flex flex-wrap">
          <Button
            ref={opener}
            look="quiet"
            isIcon
            aria-label={t('chat.rename', [title])}
            title={t('chat.renameShort')}
            aria-expanded={mode === 'rename'}
            onClick={() => toggle('rename')}
          >
            <Pencil aria-hidden className="size-3.5" />
          </Button>
          <Button
            look="quiet"
            isIcon
            aria-label={t('chat.export', [title])}
            title={t('chat.exportShort')}
            aria-expanded={mode === 'export'}
            onClick={() => toggle('export')}
          >
            <Download aria-hidden className="size-3.5" />
          </Button>
          <ConfirmButton
            look="quiet"
            isIcon
            label={t('chat.delete', [title])}
            question={t('chat.deleteQuestion')}
            yes={t('chat.deleteYes')}
            no={t('chat.cancel')}
            onConfirm={onDelete}
          >
            <Trash2 aria-hidden className="size-3.5" />
          </ConfirmButton>
        </div>
      </div>
      {mode === 'rename' && (
        <RenameForm
          title={chat.title}
          field={opened}
          onDone={(next) => {
            setMode('idle');
            if (next !== null) onRename(next);
          }}
        />
      )}
      {mode === 'export' && <ExportChat chat={chat} />}
    </li>
  );
}

interface RenameFormProps {
  title: string;
  field: ReturnType<typeof useSwapFocus<HTMLInputElement>>['opened'];
  /** `null`: it stays as it is. */
  onDone: (title: string | null) => void;
}

const MAX_TITLE_CHARS = 120;

function RenameForm({ title, field, onDone }: RenameFormProps) {
  const [text, setText] = useState(title);
  const name = text.trim();
  return (
    <form
      aria-label={t('chat.renameShort')}
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== '') onDone(name === title ? null : name);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onDone(null)}
      className="flex flex-wrap gap-2 px-2"
    >
      <input
        ref={field}
        dir="auto"
        aria-label={t('chat.titleField')}
        autoComplete="off"
        maxLength={MAX_TITLE_CHARS}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="block min-h-8 w-full min-w-0 flex-1 basis-40 rounded-control border border-line-strong bg-raised px-2 py-1"
      />
      <Button type="submit" aria-disabled={name === ''}>
        {t('chat.renameSave')}
      </Button>
    </form>
  );
}
