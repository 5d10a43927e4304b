import { randomUUID } from 'node:crypto';
import { ACCOUNTS, type GoogleAccount } from './accounts.ts';

const COOKIE = 'SID';

/** Who is signed in to Google in which browser, and what each account allowed which client. */
export interface Sessions {
  /** Answers the cookie that says so. */
  signIn(account: GoogleAccount): string;
  find(cookieHeader: string | undefined): GoogleAccount | null;
  grant(account: GoogleAccount, clientId: string, scopes: readonly string[]): void;
  grantedTo(account: GoogleAccount, clientId: string): string[];
  /** The consent is gone; the browser stays signed in. */
  withdraw(account: GoogleAccount, clientId: string): void;
  /** Every browser is signed out of Google; what was allowed stays. */
  signOut(): void;
  reset(): void;
}

export function createSessions(): Sessions {
  const browsers = new Map<string, string>();
  const grants = new Map<string, Set<string>>();
  const keyOf = (account: GoogleAccount, clientId: string) => `${account.id} ${clientId}`;
  return {
    signIn(account) {
      const id = randomUUID();
      browsers.set(id, account.id);
      return `${COOKIE}=${id}; Path=/; Secure; HttpOnly; SameSite=None`;
    },
    find(header = '') {
      const id = new RegExp(`(?:^|;\\s*)${COOKIE}=([^;]+)`).exec(header)?.[1];
      const accountId = id === undefined ? undefined : browsers.get(id);
      return ACCOUNTS.find((account) => account.id === accountId) ?? null;
    },
    grant(account, clientId, scopes) {
      const key = keyOf(account, clientId);
      grants.set(key, new Set([...(grants.get(key) ?? []), ...scopes]));
    },
    grantedTo: (account, clientId) => [...(grants.get(keyOf(account, clientId)) ?? [])],
    withdraw(account, clientId) {
      grants.delete(keyOf(account, clientId));
    },
    signOut: () => browsers.clear(),
    reset() {
      browsers.clear();
      grants.clear();
    },
  };
}
