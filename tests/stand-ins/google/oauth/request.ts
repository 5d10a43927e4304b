import type { StandInRequest } from '../../site.ts';
import { mayReturnTo } from '../clients.ts';
import type { GoogleState } from '../state.ts';

const SCOPE = 'https://www.googleapis.com/auth/';

/** Scopes Google knows, with its own words for them on the consent page. */
export const SCOPE_WORDS: Readonly<Record<string, string>> = {
  [`${SCOPE}youtube.readonly`]: 'View your YouTube account',
  [`${SCOPE}yt-analytics.readonly`]: 'View YouTube Analytics reports for your YouTube content',
  [`${SCOPE}youtube.force-ssl`]:
    'See, edit, and permanently delete your YouTube videos, ratings, comments and captions',
  [`${SCOPE}youtube`]: 'Manage your YouTube account',
  [`${SCOPE}yt-analytics-monetary.readonly`]: 'View monetary and non-monetary YouTube Analytics reports',
};

/** What an extension asks the sign-in page for. */
export interface SignInRequest {
  clientId: string;
  redirectUri: string;
  scopes: string[];
  state: string | null;
  /** "none", "consent", "select_account", or several of them. */
  prompts: string[];
  includesGranted: boolean;
  loginHint: string | null;
}

/** What Google shows on a page of its own: it never sends anybody to an address it does not trust. */
export interface SignInRefusal {
  status: number;
  error: string;
  words: string;
}

export function parseSignIn(request: StandInRequest, state: GoogleState): SignInRequest | SignInRefusal {
  const query = request.url.searchParams;
  const clientId = query.get('client_id') ?? '';
  const redirectUri = query.get('redirect_uri') ?? '';
  const scopes = (query.get('scope') ?? '').split(/\s+/).filter((scope) => scope !== '');
  const client = state.clients.get(clientId);
  if (query.get('response_type') !== 'token') {
    return { status: 400, error: 'invalid_request', words: 'Required parameter is missing or wrong: response_type' };
  }
  if (client === undefined) return { status: 401, error: 'invalid_client', words: 'The OAuth client was not found.' };
  if (!mayReturnTo(client, redirectUri)) {
    const words = `You can't sign in because this app sent an invalid request. If you're the app developer, register the redirect URI in the Google Cloud Console: ${redirectUri}`;
    return { status: 400, error: 'redirect_uri_mismatch', words };
  }
  const strange = scopes.filter((scope) => SCOPE_WORDS[scope] === undefined);
  if (scopes.length === 0 || strange.length > 0) {
    return { status: 400, error: 'invalid_scope', words: `Some requested scopes were invalid: ${strange.join(', ')}` };
  }
  return {
    ...{ clientId, redirectUri, scopes, state: query.get('state'), loginHint: query.get('login_hint') },
    prompts: (query.get('prompt') ?? '').split(/\s+/).filter((prompt) => prompt !== ''),
    includesGranted: query.get('include_granted_scopes') === 'true',
  };
}
