import type { StandInRequest } from '../site.ts';
import { keyInvalid, noIdentity, notEnabled, referrerBlocked, serviceBlocked, tokenInvalid } from './errors.ts';
import type { GoogleState } from './state.ts';
import type { Token } from './tokens.ts';

interface Caller {
  /** `null` for a request with a key only. */
  token: Token | null;
  /** Whose quota it takes: the key, or `client:<project number>`. */
  owner: string;
}

/** The door of Google's APIs: who asks, by token or key. Throws what Google answers to a bad one. */
export function identify(request: StandInRequest, state: GoogleState, methodName: string): Caller {
  const authorization = request.headers['authorization'];
  if (authorization !== undefined) {
    const token = state.tokens.find(/^Bearer (.+)$/.exec(authorization)?.[1] ?? '');
    if (token === null) throw tokenInvalid();
    return { token, owner: `client:${token.clientId.split('-')[0]}` };
  }
  const key = request.headers['x-goog-api-key'] ?? request.url.searchParams.get('key');
  if (key === null || key === '') throw noIdentity();
  const behaviour = state.keys.get(key) ?? 'invalid';
  if (behaviour === 'invalid') throw keyInvalid();
  if (behaviour === 'referrer-restricted') throw referrerBlocked(request.headers['referer']);
  if (behaviour === 'service-blocked') throw serviceBlocked(methodName);
  if (behaviour === 'not-enabled') throw notEnabled();
  return { token: null, owner: key };
}
