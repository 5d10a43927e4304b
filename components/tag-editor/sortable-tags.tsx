import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useState } from 'react';
import { t } from '@/lib/words/words';
import { useKeptPlace } from '../ui/use-kept-place';
import { dragWords } from './drag-words';
import type { ShownNotes } from './shown-notes';
import { SortableTag } from './sortable-tag';
import { tagIds } from './tag-ids';

interface SortableTagsProps {
  tags: readonly string[];
  /** For each tag, in the same order. */
  notes: readonly ShownNotes[];
  isDisabled: boolean;
  onMove: (from: number, to: number) => void;
  onRemove: (index: number) => void;
}

/** A click on the handle is no drag: it opens the row's buttons. */
const DRAG_FROM_PX = 4;

/** The tags in their order, to be moved by pointer, by keyboard, or by buttons. */
export function SortableTags({ tags, notes, isDisabled, onMove, onRemove }: SortableTagsProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const ids = tagIds(tags);
  const places = useKeptPlace(tags.length);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DRAG_FROM_PX } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const drop = ({ active, over }: DragEndEvent): void => {
    if (over && over.id !== active.id) onMove(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={dragWords(ids, tags)}
      onDragEnd={drop}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        {/* Each item's text is the tag alone, letter for letter: what is said about it stands beside the item. */}
        {/* biome-ignore lint/a11y/useSemanticElements: a real list takes nothing but its items */}
        <div role="list" aria-label={t('tags.name')} className="divide-y divide-line border-y border-line">
          {tags.map((tag, index) => {
            const id = ids[index] ?? tag;
            return (
              <SortableTag
                key={id}
                id={id}
                tag={tag}
                index={index}
                count={tags.length}
                notes={notes[index] ?? NO_NOTES}
                isOpen={openId === id}
                isDisabled={isDisabled}
                onToggle={() => setOpenId(openId === id ? null : id)}
                onMove={(to) => onMove(index, to)}
                removeRef={places.place(index)}
                onRemove={() => {
                  places.keep(index);
                  onRemove(index);
                }}
              />
            );
          })}
        </div>
      </SortableContext>
    </DndContext>
  );
}

const NO_NOTES: ShownNotes = { chars: 0, words: [], isWarning: false };
