import { type RefObject, useEffect, useRef } from 'react';

/**
 * For a list whose buttons go with what they are pressed for: the focus that would be lost goes to the list. It is never
 * taken from elsewhere. The list needs `tabIndex={-1}`.
 *
 * @returns what to call when such a button is pressed.
 */
export function useKeptFocus<List extends HTMLElement>(): { list: RefObject<List | null>; keepFocus: () => void } {
  const list = useRef<List>(null);
  const isPressed = useRef(false);
  // After every render: any of them may have removed the button.
  useEffect(() => {
    if (!isPressed.current || document.activeElement !== document.body) return;
    isPressed.current = false;
    list.current?.focus();
  });
  return {
    list,
    keepFocus: () => {
      isPressed.current = true;
    },
  };
}
