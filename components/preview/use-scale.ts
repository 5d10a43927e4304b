import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface Scale {
  /** Of what is scaled; it keeps its own size inside. */
  content: RefObject<HTMLDivElement | null>;
  scale: number;
  /** Before scaling, in CSS pixels. */
  height: number;
  roomWidth: number;
}

/**
 * Makes a mock of a fixed width fit into its room, never larger than it is: everything in it stays in proportion and
 * lines break where they do at full size.
 */
export function useScale(room: RefObject<HTMLElement | null>, width: number, maxScale: number): Scale {
  const content = useRef<HTMLDivElement>(null);
  const [{ roomWidth, height }, setSize] = useState({ roomWidth: width, height: 0 });
  useLayoutEffect(() => {
    const measure = (): void =>
      setSize((before) => {
        const after = { roomWidth: room.current?.clientWidth || width, height: content.current?.offsetHeight ?? 0 };
        return after.roomWidth === before.roomWidth && after.height === before.height ? before : after;
      });
    measure();
    const observer = new ResizeObserver(measure);
    for (const element of [room.current, content.current]) if (element) observer.observe(element);
    return () => observer.disconnect();
  }, [room, width]);
  return { content, scale: Math.min(maxScale, roomWidth / width), height, roomWidth };
}
