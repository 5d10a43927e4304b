import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core';
import { t } from '@/lib/words/words';

/** What a screen reader is told about dragging. */
export interface DragWords {
  announcements: Announcements;
  screenReaderInstructions: ScreenReaderInstructions;
}

/** @param ids in the order that is shown, as `tags`. */
export function dragWords(ids: readonly string[], tags: readonly string[]): DragWords {
  const placeOf = (id: UniqueIdentifier): number => ids.indexOf(String(id));
  const tagOf = (id: UniqueIdentifier): string => tags[placeOf(id)] ?? '';
  const at = (id: UniqueIdentifier): [number, number] => [placeOf(id) + 1, ids.length];
  return {
    screenReaderInstructions: { draggable: t('tagEditor.dragHow') },
    announcements: {
      onDragStart: ({ active }) => t('tagEditor.dragStart', [tagOf(active.id), ...at(active.id)]),
      onDragOver: ({ active, over }) =>
        over ? t('tagEditor.dragOver', [tagOf(active.id), ...at(over.id)]) : undefined,
      onDragEnd: ({ active, over }) => t('tagEditor.dragEnd', [tagOf(active.id), ...at(over?.id ?? active.id)]),
      onDragCancel: ({ active }) => t('tagEditor.dragCancel', [tagOf(active.id)]),
    },
  };
}
