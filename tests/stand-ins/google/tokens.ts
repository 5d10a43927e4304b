import { randomBytes } from 'node:crypto';
import type { GoogleAccount } from './accounts.ts';

/** Google's implicit flow: an hour, less the moment it took. */
export const TOKEN_LIFETIME_SECONDS = 3_599;

export interface Token {
  text: string;
  account: GoogleAccount;
  clientId: string;
  scopes: readonly string[];
  expiresAt: number;
}

interface TokenRequest {
  account: GoogleAccount;
  clientId: string;
  scopes: readonly string[];
}

export interface Tokens {
  /** Every one that was ever given out, for assertions. */
  issued: Token[];
  issue(request: TokenRequest): Token;
  /** `null` for one that never was, ended or was revoked. */
  find(text: string): Token | null;
  /** Revoking one takes back the whole consent of that account to that client, as Google does. */
  revoke(text: string): boolean;
  revokeAll(): void;
  reset(): void;
}

export function createTokens(now: () => number): Tokens {
  const live = new Map<string, Token>();
  const issued: Token[] = [];
  return {
    issued,
    issue(request) {
      const text = `ya29.a0${randomBytes(60).toString('base64url')}`;
      const token = { ...request, text, expiresAt: now() + TOKEN_LIFETIME_SECONDS * 1_000 };
      live.set(text, token);
      issued.push(token);
      return token;
    },
    find(text) {
      const token = live.get(text);
      return token !== undefined && token.expiresAt > now() ? token : null;
    },
    revoke(text) {
      const token = live.get(text);
      if (token === undefined) return false;
      for (const each of [...live.values()]) {
        if (each.account.id === token.account.id && each.clientId === token.clientId) live.delete(each.text);
      }
      return true;
    },
    revokeAll: () => live.clear(),
    reset() {
      live.clear();
      issued.length = 0;
    },
  };
}
