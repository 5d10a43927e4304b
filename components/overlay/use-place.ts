import { useLayoutEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { clampPlace, dockPlace, type Place, type Size } from './clamp-place';

interface Placing {
  /** The element that is placed, by the custom properties that overlay.css reads. */
  host: HTMLElement;
  /** What the creator chose; `null` is Limelight's choice. */
  place: Place | null;
  room: Size;
  /** The least that has to stay inside the window. */
  size: Size;
  onMove: (place: Place | null) => void;
}

export interface DragHandle {
  pointer: {
    onPointerDown: (event: PointerEvent) => void;
    onPointerMove: (event: PointerEvent) => void;
    onPointerUp: () => void;
    onPointerCancel: () => void;
  };
  onKeyDown: (event: KeyboardEvent) => void;
}

const STEP = 16;
const LONG_STEP = 64;
const DIRECTION: Partial<Record<string, [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Keeps the card where the creator put it, inside the window however that changes, and moves it by pointer and keys. While
 * it is dragged only the element moves; the place is told once, at the end.
 */
export function usePlace({ host, place, room, size, onMove }: Placing): DragHandle {
  const isRtl = document.documentElement.dir === 'rtl';
  const shown = place ? clampPlace(place, room, size) : dockPlace(room, size, isRtl);
  const drag = useRef<{ x: number; y: number; to: Place | null } | null>(null);
  useLayoutEffect(() => putAt(host, { left: shown.left, top: shown.top }), [host, shown.left, shown.top]);
  const end = (to: Place | null): void => {
    drag.current = null;
    if (to) onMove(to);
  };
  return {
    pointer: {
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX - shown.left, y: event.clientY - shown.top, to: null };
      },
      onPointerMove(event) {
        if (!drag.current) return;
        const { x, y } = drag.current;
        drag.current.to = clampPlace({ left: event.clientX - x, top: event.clientY - y }, room, size);
        putAt(host, drag.current.to);
      },
      onPointerUp: () => end(drag.current?.to ?? null),
      onPointerCancel() {
        putAt(host, shown);
        end(null);
      },
    },
    onKeyDown(event) {
      const [x, y] = DIRECTION[event.key] ?? [0, 0];
      const step = event.shiftKey ? LONG_STEP : STEP;
      if (event.key === 'Home') onMove(null);
      else if (x !== 0 || y !== 0)
        onMove(clampPlace({ left: shown.left + x * step, top: shown.top + y * step }, room, size));
      else return;
      event.preventDefault();
    },
  };
}

function putAt(host: HTMLElement, { left, top }: Place): void {
  host.style.setProperty('--limelight-left', `${left}px`);
  host.style.setProperty('--limelight-top', `${top}px`);
}
