import { type RefObject, useEffect, useRef } from 'react';

interface SwapFocus<Opened extends HTMLElement> {
  opener: RefObject<HTMLButtonElement | null>;
  opened: RefObject<Opened | null>;
}

/**
 * For a button whose place something else takes: the focus goes to what opened, and back to the button once it is gone.
 * Not on the first render, and not when the person has gone on to something else meanwhile.
 */
export function useSwapFocus<Opened extends HTMLElement>(isOpen: boolean): SwapFocus<Opened> {
  const opener = useRef<HTMLButtonElement>(null);
  const opened = useRef<Opened>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    if (isOpen) opened.current?.focus();
    else if (document.activeElement === document.body) opener.current?.focus();
  }, [isOpen]);
  return { opener, opened };
}
