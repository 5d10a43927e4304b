import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import type { StudioSession } from '@/lib/messages/in-page';
import { createHost, removeStrays } from './create-host';
import { isOverlayWanted, type Presence } from './overlay-presence';
import { Overlay } from './overlay';

/** A first answer that takes longer is bridged by the card's outline. */
const PATIENCE_MS = 200;

/**
 * Keeps one overlay in the page for as long as the session has a draft and the creator wants to see it; without them the
 * page is as if Limelight were not there.
 *
 * @param css the styles for what is inside.
 */
export function showOverlay(session: StudioSession, css: string): void {
  removeStrays();
  const presence: Presence = { isShown: false, isClosed: false, isWaiting: false, wasOn: true };
  let remove: (() => void) | null = null;
  const update = (): void => {
    const state = session.getState();
    if (state.reply) presence.wasOn = state.reply.isOverlayOn;
    const isWanted = isOverlayWanted(state, presence);
    if (isWanted && !remove) remove = mount(session, css, close);
    else if (!isWanted && remove) {
      remove();
      remove = null;
    }
    presence.isShown = remove !== null;
  };
  const close = (): void => {
    presence.isClosed = true;
    update();
  };
  update();
  const wait = setTimeout(() => {
    presence.isWaiting = true;
    update();
  }, PATIENCE_MS);
  session.subscribe(() => {
    clearTimeout(wait);
    presence.isWaiting = false;
    update();
  });
}

function mount(session: StudioSession, css: string, onClose: () => void): () => void {
  const { host, inside, remove } = createHost(css);
  const root = createRoot(inside);
  // In slices: whoever types while Studio opens is not kept waiting.
  startTransition(() => root.render(<Overlay session={session} host={host} onClose={onClose} />));
  return () => {
    root.unmount();
    remove();
  };
}
