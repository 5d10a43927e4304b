import { browser } from 'wxt/browser';
import { Problem } from '@/lib/problem/problem';
import type { ProblemCode } from '@/lib/problem/problem';
import { redirectUrl } from './redirect-url';

/** The browser's window for signing in. */
export interface Identity {
  redirectUrl(): string;
  /**
   * Opens `url` and resolves with the address it was redirected to at the end. Without a window when not `isInteractive`:
   * then it works only while the browser is signed in to Google and nothing is left to ask. Throws `sign-in-cancelled`,
   * `client-invalid`, `sign-in-failed`, `sign-in-expired` (silent only), `offline`.
   */
  launch(url: string, isInteractive: boolean): Promise<string>;
}

/** For the redirects that Google makes by script; after it the sign-in is taken for ended. */
const SILENT_TIMEOUT_MS = 15_000;

/**
 * What the browsers say, as far as they say anything. Chrome's texts: chrome/browser/extensions/api/identity/
 * identity_constants.cc; Firefox's: toolkit/components/extensions/{child,parent}/ext-identity.js
 */
const REASONS: readonly [RegExp, ProblemCode][] = [
  [/did not approve|cancelled or denied|canceled/i, 'sign-in-cancelled'],
  [/interaction required|requires user interaction/i, 'sign-in-expired'],
];

/** Google answers a wrong client or redirect address with a page of status 400 or 401, which Chrome calls "not loaded". */
const NOT_LOADED = /could not be loaded|right URL|redirect_uri/i;

export function createIdentity(isOnline: () => boolean = () => navigator.onLine): Identity {
  return {
    redirectUrl,
    async launch(url, isInteractive) {
      try {
        const answer = await browser.identity.launchWebAuthFlow({
          url,
          interactive: isInteractive,
          ...patience(isInteractive),
        });
        if (answer) return answer;
      } catch (cause) {
        throw new Problem(isOnline() ? reasonOf(cause, isInteractive) : 'offline', { cause });
      }
      throw new Problem('sign-in-cancelled');
    },
  };
}

export const browserIdentity: Identity = createIdentity();

/** Firefox refuses options it does not know. */
function patience(isInteractive: boolean): object {
  if (isInteractive || import.meta.env.FIREFOX) return {};
  return { abortOnLoadForNonInteractive: false, timeoutMsForNonInteractive: SILENT_TIMEOUT_MS };
}

function reasonOf(error: unknown, isInteractive: boolean): ProblemCode {
  const text = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
  const known = REASONS.find(([pattern]) => pattern.test(text))?.[1];
  if (known) return known;
  return isInteractive && NOT_LOADED.test(text) ? 'client-invalid' : 'sign-in-failed';
}
