import { type RefCallback, useEffect, useRef } from 'react';

interface KeptPlace {
  /** For the button of each row, by its place in the list. */
  place: (index: number) => RefCallback<HTMLButtonElement>;
  /** To be called with the click that makes a row go. */
  keep: (index: number) => void;
}

/**
 * For a list whose rows go with the click on them: the row that takes the place gets the focus, so that a keyboard stays
 * where it is. Not when the person has gone on to something else meanwhile.
 */
export function useKeptPlace(count: number): KeptPlace {
  const buttons = useRef(new Map<number, HTMLButtonElement>());
  const kept = useRef<number | null>(null);
  useEffect(() => {
    if (kept.current === null || document.activeElement !== document.body) return;
    buttons.current.get(Math.min(kept.current, count - 1))?.focus();
    kept.current = null;
  });
  return {
    place: (index) => (button) => {
      if (button) buttons.current.set(index, button);
      else buttons.current.delete(index);
    },
    keep: (index) => {
      kept.current = index;
    },
  };
}
