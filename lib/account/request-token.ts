import type { NewToken } from '@/lib/storage/accounts';
import { SCOPES, type ScopeName } from '@/lib/youtube/credentials';
import type { Identity } from './identity';
import { parseRedirect } from './parse-redirect';
import { signInUrl } from './sign-in-url';

export interface TokenRequest {
  clientId: string;
  scopes: readonly ScopeName[];
  /** Without a window. */
  isSilent: boolean;
}

/** Asks Google for a token. Throws what `Identity.launch` and `parseRedirect` throw. */
export async function requestToken(
  identity: Identity,
  { clientId, scopes, isSilent }: TokenRequest,
  now: () => number,
): Promise<NewToken> {
  const redirectUrl = identity.redirectUrl();
  const state = crypto.randomUUID();
  const wanted = scopes.map((name) => SCOPES[name]);
  const url = signInUrl({ clientId, redirectUrl, scopes: wanted, state, isSilent });
  const token = parseRedirect(await identity.launch(url, !isSilent), { redirectUrl, state, scopes, isSilent });
  return { text: token.text, scopes: token.scopes, expiresAt: now() + token.expiresInSeconds * 1000 };
}
