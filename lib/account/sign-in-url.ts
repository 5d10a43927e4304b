export interface SignInRequest {
  clientId: string;
  redirectUrl: string;
  scopes: readonly string[];
  /** Comes back unchanged: what tells Google's answer from a forged one. */
  state: string;
  /** Answered without a window, or not at all. */
  isSilent: boolean;
  /** Whom to sign in; without it Google asks, or takes the only one there is. */
  loginHint?: string;
}

const ENDPOINT = 'https://accounts.google.com/o/oauth2/v2/auth';

/**
 * Google's sign-in for programs without a secret: developers.google.com/identity/protocols/oauth2/javascript-implicit-flow
 * A client of the type "Web application" gets tokens in no other way without one.
 */
export function signInUrl({ clientId, redirectUrl, scopes, state, isSilent, loginHint }: SignInRequest): string {
  const url = new URL(ENDPOINT);
  url.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUrl,
    response_type: 'token',
    scope: [...new Set(scopes)].join(' '),
    state,
    include_granted_scopes: 'true',
    // Asking which account lets a creator with several channels choose another one.
    prompt: isSilent ? 'none' : 'select_account',
    ...(loginHint !== undefined && { login_hint: loginHint }),
  }).toString();
  return url.href;
}
