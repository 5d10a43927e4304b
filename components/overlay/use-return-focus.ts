import { useEffect, useRef, type MouseEvent, type RefObject } from 'react';

/**
 * Writing into Studio takes the focus there. Who gave the command by keyboard gets it back, so as to go on in the card; who
 * clicked is left where they are, perhaps typing already.
 */
export function useReturnFocus(card: RefObject<HTMLElement | null>, isBusy: boolean) {
  const from = useRef<HTMLElement | null>(null);
  const wasBusy = useRef(false);
  useEffect(() => {
    const hasEnded = wasBusy.current && !isBusy;
    wasBusy.current = isBusy;
    if (!hasEnded || !from.current || !card.current) return;
    const root = card.current.getRootNode() as ShadowRoot | Document;
    const to = from.current.isConnected ? from.current : card.current;
    from.current = null;
    if (!card.current.contains(root.activeElement)) to.focus({ preventScroll: true });
  }, [card, isBusy]);
  return (event: MouseEvent): void => {
    // A click that no pointer made has no count.
    const isByKey = event.detail === 0;
    from.current = isByKey && event.target instanceof HTMLElement ? event.target : null;
  };
}
