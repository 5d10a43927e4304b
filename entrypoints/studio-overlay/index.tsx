import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '@/assets/overlay.css?inline';
import { showOverlay } from '@/components/overlay/show-overlay';

declare global {
  /** Set once the overlay's script has run in this page. */
  var isLimelightOverlayThere: boolean | undefined;
}

const RETRY_MS = 100;
const MAX_TRIES = 20;

/**
 * The overlay in Studio: React and the styles, injected by the background once there is an editor (docs/decisions/0010).
 * Everything stands inside, because WXT runs the rest of this file in Node.
 */
export default defineUnlistedScript(() => {
  if (globalThis.isLimelightOverlayThere) return;
  globalThis.isLimelightOverlayThere = true;
  // The reading script makes the session; in a page that is still loading it may come second.
  const start = (tries: number): void => {
    const session = globalThis.limelightStudio;
    if (session) showOverlay(session, css);
    else if (tries < MAX_TRIES) setTimeout(() => start(tries + 1), RETRY_MS);
    else globalThis.isLimelightOverlayThere = false;
  };
  start(0);
});
