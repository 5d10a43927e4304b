import type { Owner } from '@/lib/storage/api-rows';

/** https://developers.google.com/youtube/v3/guides/auth/client-side-web-apps: `force-ssl` covers writing and captions. */
export const SCOPES = {
  read: 'https://www.googleapis.com/auth/youtube.readonly',
  analytics: 'https://www.googleapis.com/auth/yt-analytics.readonly',
  write: 'https://www.googleapis.com/auth/youtube.force-ssl',
} as const;

export type ScopeName = keyof typeof SCOPES;

/** What a request is made with. It lives as long as the request, and is kept nowhere. */
export interface Credential {
  headers: Record<string, string>;
  /** Whose quota it takes: a key's id, or `client:<project number>`. */
  quotaId: string;
  /** Whose data the answer is. */
  owner: Owner;
}

/** Hands out what requests are made with; the only one who reads secrets. */
export interface Credentials {
  /**
   * For public data: the active API key, else the active account.
   * Throws `terms-not-agreed`, `permission-missing`, `key-missing`, `secret-lost`.
   */
  forPublic(): Promise<Credential>;
  /**
   * The active account, or the one named, its token renewed silently when it ended.
   * Throws `terms-not-agreed`, `permission-missing`, `account-missing`, `scope-missing`, `sign-in-expired`, `secret-lost`.
   */
  forAccount(scope: ScopeName, accountId?: string): Promise<Credential>;
  /** A key that is to be tried, active or not. */
  forKey(keyId: string): Promise<Credential>;
  /** YouTube refused the token (401): renewed once, or thrown as `sign-in-expired`. */
  renew(credential: Credential): Promise<Credential>;
}
