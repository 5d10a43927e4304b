import { vi } from 'vitest';
import { Problem } from '@/lib/problem/problem';
import type { Credential, Credentials } from '@/lib/youtube/credentials';

const keyCredential = (key: string): Credential => ({
  headers: { 'X-Goog-Api-Key': key },
  quotaId: 'key-1',
  owner: 'public',
});

export const tokenCredential = (token: string, owner = 'UC-own'): Credential => ({
  headers: { Authorization: `Bearer ${token}` },
  quotaId: 'client:123456789012',
  owner,
});

/** Credentials that are what they are; nothing can be renewed unless a test says so. */
export function fixedCredentials(choices: { key?: string; token?: string } = {}) {
  const { key = 'a-key', token = 'a-token' } = choices;
  return {
    forPublic: vi.fn<Credentials['forPublic']>(async () => keyCredential(key)),
    forAccount: vi.fn<Credentials['forAccount']>(async (_, accountId) => tokenCredential(token, accountId)),
    forKey: vi.fn<Credentials['forKey']>(async () => keyCredential(key)),
    renew: vi.fn<Credentials['renew']>(async () => {
      throw new Problem('sign-in-expired');
    }),
  };
}
