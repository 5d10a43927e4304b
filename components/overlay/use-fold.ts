import { useEffect, useRef, useState, type RefObject } from 'react';

/** Below this window width Studio has no room for a card. */
const MIN_WIDTH = 1100;

export interface Fold {
  /** The card is a badge for now. */
  isFolded: boolean;
  /** The window is too narrow for the card to stay. */
  isNarrow: boolean;
  setOpen: (isOpen: boolean) => void;
  /** The badge's button, and the one in the card that folds it. */
  badge: RefObject<HTMLButtonElement | null>;
  toggle: RefObject<HTMLButtonElement | null>;
}

/** In a narrow window the card is a badge until it is opened; the focus goes with whoever opens or folds it. */
export function useFold(width: number): Fold {
  const [isOpened, setIsOpened] = useState(false);
  const badge = useRef<HTMLButtonElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  const isNarrow = width < MIN_WIDTH;
  const isFolded = isNarrow && !isOpened;
  if (!isNarrow && isOpened) setIsOpened(false);
  useEffect(() => {
    if (wasAsked.current) (isFolded ? badge : toggle).current?.focus({ preventScroll: true });
    wasAsked.current = false;
  }, [isFolded]);
  const setOpen = (isOpen: boolean): void => {
    wasAsked.current = true;
    setIsOpened(isOpen);
  };
  return { isFolded, isNarrow, setOpen, badge, toggle };
}
