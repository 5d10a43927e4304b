import type { KeyboardEvent, MouseEvent, ReactNode, Ref } from 'react';
import type { OverlaySettings } from '@/lib/storage/settings';
import { ABOVE_FOOTER, type Size } from './clamp-place';
import { usePlace, type DragHandle } from './use-place';

/** The header, and enough of what is below it to be of use. */
const OPEN: Size = { width: 320, height: 280 };
const COLLAPSED: Size = { width: 320, height: 58 };

interface CardFrameProps {
  host: HTMLElement;
  place: OverlaySettings['place'];
  room: Size;
  /** The accessible name of the whole. */
  name: string;
  isCollapsed?: boolean;
  onMove?: (place: OverlaySettings['place']) => void;
  onClickCapture?: (event: MouseEvent) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  ref?: Ref<HTMLElement>;
  children: (handle: DragHandle) => ReactNode;
}

/** The card at its place, never higher than the window and, docked, above Studio's own buttons. */
export function CardFrame({
  host,
  place,
  room,
  name,
  isCollapsed = false,
  onMove,
  children,
  ...section
}: CardFrameProps) {
  const handle = usePlace({ host, place, room, size: isCollapsed ? COLLAPSED : OPEN, onMove: onMove ?? stay });
  return (
    <section
      aria-label={name}
      tabIndex={-1}
      className="flex w-80 max-w-[calc(100vw-16px)] flex-col overflow-hidden rounded-card border border-line-strong bg-surface afloat outline-offset-0"
      style={{ maxHeight: `calc(100vh - var(--limelight-top) - ${place ? 8 : ABOVE_FOOTER}px)` }}
      {...section}
    >
      {children(handle)}
    </section>
  );
}

function stay(): void {
  // A card that only says something is not moved.
}
