import { Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, type RefObject, useState } from 'react';
import { t } from '@/lib/words/words';
import { CommandProblem } from '../draft/command-problem';
import { useRequest } from '../page/use-request';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { ConfirmButton } from '../ui/confirm-button';
import { useSwapFocus } from '../ui/use-swap-focus';

interface ShelfItemProps {
  name: string;
  chip: string | null;
  /** What it holds, cut to one line. */
  content: string;
  /** The button that opens the preview, with its accessible name; `null` where nothing can be inserted. */
  use: { word: string; label: string } | null;
  deleteAsk: string;
  isEdited: boolean;
  onEdit: () => void;
  onDelete: () => Promise<void>;
  /** Stands in the row's place while it is edited. */
  renderForm: (ref: RefObject<HTMLFormElement | null>) => ReactNode;
  renderPreview: (close: () => void) => ReactNode;
}

/** A template or preset as a row: what it is, and in place its form or what inserting it comes to. */
export function ShelfItem({ isEdited, renderForm, renderPreview, ...props }: ShelfItemProps) {
  const [isOpen, setIsOpen] = useState(false);
  const edit = useSwapFocus<HTMLFormElement>(isEdited);
  const preview = useSwapFocus(isOpen);
  const { problem, run } = useRequest();
  const { name, use } = props;
  if (isEdited) return <li className="py-2">{renderForm(edit.opened)}</li>;
  return (
    <li className="space-y-2 py-2">
      <div className="flex flex-wrap items-center gap-1">
        <Summary {...props} />
        {use && (
          <Button ref={preview.opener} aria-expanded={isOpen} aria-label={use.label} onClick={() => setIsOpen(!isOpen)}>
            {use.word}
          </Button>
        )}
        <Button
          ref={edit.opener}
          look="quiet"
          isIcon
          aria-label={t('templates.editOne', [name])}
          title={t('templates.edit')}
          onClick={props.onEdit}
        >
          <Pencil aria-hidden className="size-3.5" />
        </Button>
        <ConfirmButton
          look="quiet"
          isIcon
          label={t('templates.deleteOne', [name])}
          question={props.deleteAsk}
          yes={t('templates.delete')}
          no={t('templates.keep')}
          onConfirm={() => run(props.onDelete())}
        >
          <Trash2 aria-hidden className="size-3.5" />
        </ConfirmButton>
      </div>
      <CommandProblem problem={problem} />
      {use && isOpen && renderPreview(() => setIsOpen(false))}
    </li>
  );
}

function Summary({ name, chip, content }: Pick<ShelfItemProps, 'name' | 'chip' | 'content'>) {
  return (
    <div className="min-w-0 flex-1 basis-32">
      <p dir="auto" className="font-medium break-words">
        {name}
      </p>
      <p className="flex min-w-0 items-center gap-2 text-xs text-ink-soft">
        {chip && <Chip>{chip}</Chip>}
        <span dir="auto" className="truncate">
          {content}
        </span>
      </p>
    </div>
  );
}
