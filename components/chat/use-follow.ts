import { type RefObject, useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';

export interface Follow {
  /** The element that scrolls. */
  view: RefObject<HTMLDivElement | null>;
  /** What grows inside of it. */
  content: RefObject<HTMLDivElement | null>;
  /** The reader is at the newest; while so, what comes is scrolled to. */
  isAtEnd: boolean;
  jumpToEnd: () => void;
}

/** So near to its end, a reader means the end. */
const END_PX = 24;

/**
 * Keeps a growing list where its reader wants it: at its end while they are there, and else where they read, also when
 * something is put in above.
 *
 * @param topKey of the first item: changes when something was put in above; `null` while there is none.
 * @param onTop called when the reader comes near the beginning.
 */
export function useFollow(topKey: string | null, onTop: () => void): Follow {
  const view = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const isFollowing = useRef(true);
  /** What stands there before the first item is read from its beginning. */
  const hasItems = useRef(false);
  /** As they were at the last look. */
  const last = useRef({ top: 0, height: 0 });
  const [isAtEnd, setIsAtEnd] = useState(true);

  const settle = useCallback(() => {
    const element = view.current;
    if (!element) return;
    if (isFollowing.current && hasItems.current) element.scrollTop = element.scrollHeight;
    last.current = { top: element.scrollTop, height: element.scrollHeight };
  }, []);

  useLayoutEffect(() => {
    hasItems.current = topKey !== null;
    const element = view.current;
    // Nothing was put in above for the one who is at the end, or has not scrolled at all.
    if (element && topKey !== null && !isFollowing.current) {
      element.scrollTop += element.scrollHeight - last.current.height;
    }
    settle();
  }, [topKey, settle]);

  const noticeTop = useEffectEvent(onTop);
  useEffect(() => {
    const [element, inner] = [view.current, content.current];
    if (!element || !inner) return;
    const scroll = (): void => {
      const left = element.scrollHeight - element.scrollTop - element.clientHeight;
      const isUp = element.scrollTop < last.current.top && left > 2;
      isFollowing.current = !isUp && (left <= END_PX || isFollowing.current);
      last.current = { top: element.scrollTop, height: element.scrollHeight };
      setIsAtEnd(isFollowing.current);
      if (isUp && element.scrollTop < element.clientHeight) noticeTop();
    };
    const observer = new ResizeObserver(settle);
    observer.observe(element);
    observer.observe(inner);
    element.addEventListener('scroll', scroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', scroll);
    };
  }, [settle]);

  const jumpToEnd = useCallback(() => {
    isFollowing.current = true;
    setIsAtEnd(true);
    settle();
  }, [settle]);
  return { view, content, isAtEnd, jumpToEnd };
}
