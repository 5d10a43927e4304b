import type { Site, StandInAnswer, StandInRequest } from '../../site.ts';
import { ACCOUNTS, type GoogleAccount } from '../accounts.ts';
import type { GoogleState } from '../state.ts';
import { TOKEN_LIFETIME_SECONDS } from '../tokens.ts';
import { consentPage, DECISION_PATH, refusalPage } from './pages.ts';
import { parseSignIn, type SignInRequest } from './request.ts';

/**
 * Google's sign-in, implicit flow: developers.google.com/identity/protocols/oauth2/javascript-implicit-flow
 * Chromium asks this host for things of its own; those get the 404 they always got.
 */
export function createAccountsSite(state: GoogleState): Site {
  return {
    hosts: ['accounts.google.com'],
    answer(request) {
      const { method, url } = request;
      const isQuestion = method === 'GET' && url.pathname === '/o/oauth2/v2/auth';
      const isDecision = method === 'POST' && url.pathname === DECISION_PATH;
      if (!isQuestion && !isDecision) return null;
      const asked = parseSignIn(request, state);
      if ('error' in asked) return refusalPage(asked);
      return isDecision ? decide(request, asked, state) : ask(request, asked, state);
    },
  };
}

function ask(request: StandInRequest, asked: SignInRequest, state: GoogleState): StandInAnswer {
  const signedIn = state.sessions.find(request.headers['cookie']);
  const isSilent = asked.prompts.includes('none');
  const isForced = asked.prompts.includes('consent') || asked.prompts.includes('select_account');
  const account = hinted(asked, signedIn);
  const granted = account === null ? [] : state.sessions.grantedTo(account, asked.clientId);
  const isGranted = asked.scopes.every((scope) => granted.includes(scope));
  if (account !== null && isGranted && !isForced) return giveToken(asked, account, state);
  if (!isSilent) return consentPage(request.url.searchParams.toString(), asked, signedIn);
  return giveError(asked, account === null ? 'login_required' : 'interaction_required');
}

/** A hint for somebody who is not signed in here leaves nobody. */
function hinted({ loginHint }: SignInRequest, signedIn: GoogleAccount | null): GoogleAccount | null {
  if (loginHint === null || signedIn === null) return signedIn;
  return loginHint === signedIn.email || loginHint === signedIn.id ? signedIn : null;
}

function decide(request: StandInRequest, asked: SignInRequest, state: GoogleState): StandInAnswer {
  const form = new URLSearchParams(request.body);
  if (form.get('decision') !== 'allow') return giveError(asked, 'access_denied');
  const account = ACCOUNTS.find(({ id }) => id === form.get('account'));
  if (account === undefined) return { status: 400, body: 'No such account.\n' };
  // Each scope has a box of its own: whoever signs in may leave some out.
  const scopes = asked.scopes.filter((scope) => form.getAll('scope').includes(scope));
  if (scopes.length === 0) return giveError(asked, 'access_denied');
  state.sessions.grant(account, asked.clientId, scopes);
  const answer = giveToken({ ...asked, scopes }, account, state);
  return { ...answer, headers: { ...answer.headers, 'set-cookie': state.sessions.signIn(account) } };
}

function giveToken(asked: SignInRequest, account: GoogleAccount, state: GoogleState): StandInAnswer {
  const { clientId, includesGranted } = asked;
  const earlier = includesGranted ? state.sessions.grantedTo(account, clientId) : [];
  const scopes = [...new Set([...asked.scopes, ...earlier])];
  const token = state.tokens.issue({ account, clientId, scopes });
  return giveBack(asked, {
    access_token: token.text,
    token_type: 'Bearer',
    expires_in: String(TOKEN_LIFETIME_SECONDS),
    scope: scopes.join(' '),
  });
}

function giveError(asked: SignInRequest, error: string): StandInAnswer {
  return giveBack(asked, { error });
}

/** In the fragment, which no server sees. */
function giveBack({ redirectUri, state }: SignInRequest, values: Record<string, string>): StandInAnswer {
  const fragment = new URLSearchParams({ ...(state === null ? {} : { state }), ...values });
  return { status: 302, headers: { location: `${redirectUri}#${fragment}`, 'cache-control': 'no-store' }, body: '' };
}
