import type { Site, StandInAnswer, StandInRequest } from '../../site.ts';
import { corsHeaders } from '../cors.ts';
import { jsonAnswer } from '../json-answer.ts';
import type { GoogleState } from '../state.ts';

/**
 * What can be done with a token at oauth2.googleapis.com. Revoking answers no CORS, as Google's documentation warns:
 * developers.google.com/identity/protocols/oauth2/javascript-implicit-flow#tokenrevoke
 */
export function createTokensSite(state: GoogleState): Site {
  return {
    hosts: ['oauth2.googleapis.com'],
    answer(request) {
      const { pathname } = request.url;
      if (pathname === '/revoke' && request.method === 'POST') return revoke(request, state);
      return pathname === '/tokeninfo' && ['GET', 'POST'].includes(request.method) ? tokenInfo(request, state) : null;
    },
  };
}

/** In the body of a form, or in the query. */
function parameter({ url, body }: StandInRequest, name: string): string | null {
  return new URLSearchParams(body).get(name) ?? url.searchParams.get(name);
}

function revoke(request: StandInRequest, state: GoogleState): StandInAnswer {
  const text = parameter(request, 'token') ?? '';
  const token = state.tokens.find(text);
  if (token === null) {
    return jsonAnswer(400, { error: 'invalid_token', error_description: 'Token expired or revoked' });
  }
  state.tokens.revoke(text);
  state.sessions.withdraw(token.account, token.clientId);
  return jsonAnswer(200, {});
}

function tokenInfo(request: StandInRequest, state: GoogleState): StandInAnswer {
  const token = state.tokens.find(parameter(request, 'access_token') ?? '');
  const headers = corsHeaders(request);
  if (token === null) {
    return jsonAnswer(400, { error: 'invalid_token', error_description: 'Invalid Value' }, headers);
  }
  const left = Math.floor((token.expiresAt - state.clock()) / 1_000);
  const info = {
    azp: token.clientId,
    aud: token.clientId,
    scope: token.scopes.join(' '),
    exp: String(Math.floor(token.expiresAt / 1_000)),
    expires_in: String(left),
    access_type: 'online',
  };
  return jsonAnswer(200, info, headers);
}
