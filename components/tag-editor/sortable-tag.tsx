import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { GripVertical, Info, TriangleAlert, X } from 'lucide-react';
import { type Ref, useId } from 'react';
import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { MoveButtons } from './move-buttons';
import type { ShownNotes } from './shown-notes';

interface SortableTagProps {
  id: string;
  tag: string;
  index: number;
  count: number;
  notes: ShownNotes;
  /** Its buttons for moving are shown. */
  isOpen: boolean;
  isDisabled: boolean;
  onToggle: () => void;
  onMove: (to: number) => void;
  removeRef: Ref<HTMLButtonElement>;
  onRemove: () => void;
}

/** One of the draft's tags: its handle, what it costs, what speaks against it, and the way out. */
export function SortableTag(props: SortableTagProps) {
  const { id, tag, index, count, notes, isOpen, isDisabled, onToggle, onMove, removeRef, onRemove } = props;
  const noteId = useId();
  const sortable = useSortable({ id, disabled: isDisabled, attributes: { roleDescription: t('tagEditor.sortable') } });
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = sortable;
  const NoteIcon = notes.isWarning ? TriangleAlert : Info;
  const describedBy = [attributes['aria-describedby'], notes.words.length > 0 && noteId].filter(Boolean).join(' ');
  return (
    <div
      ref={setNodeRef}
      style={{
        transform: CSS.Translate.toString(transform && { ...transform, x: 0 }),
        transition: transition ?? 'none',
      }}
      className={`relative bg-surface ${isDragging ? 'z-10 rounded-control bg-raised shadow-md' : ''}`}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as the list */}
      <div role="listitem">
        <div className="flex items-center gap-1">
          <button
            ref={setActivatorNodeRef}
            type="button"
            {...attributes}
            {...listeners}
            aria-describedby={describedBy}
            aria-expanded={isOpen}
            aria-label={t('tagEditor.move', [tag])}
            title={t('tagEditor.moveTip')}
            onClick={onToggle}
            className="flex size-8 shrink-0 cursor-grab touch-none items-center justify-center rounded-control text-ink-soft hover:bg-hover hover:text-ink active:cursor-grabbing"
          >
            <GripVertical aria-hidden className="size-4" />
          </button>
          <span className="min-w-0 flex-1 py-1 pe-8">
            <span dir="auto" className="block w-fit max-w-full break-words">
              {tag}
            </span>
          </span>
          <Button
            ref={removeRef}
            look="quiet"
            isIcon
            aria-label={t('tagEditor.remove', [tag])}
            title={t('tagEditor.removeTip')}
            aria-disabled={isDisabled}
            onClick={() => isDisabled || onRemove()}
          >
            <X aria-hidden className="size-3.5" />
          </Button>
        </div>
        {isOpen && <MoveButtons tag={tag} index={index} count={count} isDisabled={isDisabled} onMove={onMove} />}
      </div>
      <span
        className="absolute end-9 top-2 text-xs text-ink-soft tabular"
        title={t('tagEditor.costs', notes.chars, [formatCount(notes.chars)])}
      >
        {formatCount(notes.chars)}
      </span>
      {notes.words.length > 0 && (
        <span
          id={noteId}
          className={`flex gap-1 ps-9 pe-2 pb-1.5 text-xs ${notes.isWarning ? 'text-warn' : 'text-ink-soft'}`}
        >
          <NoteIcon aria-hidden className="mt-px size-3.5 shrink-0" />
          <span className="min-w-0 break-words">{notes.words.join(' ')}</span>
        </span>
      )}
    </div>
  );
}
