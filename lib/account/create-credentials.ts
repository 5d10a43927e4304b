import { Problem, problemCodeOf } from '@/lib/problem/problem';
import { loadAccount } from '@/lib/storage/accounts';
import { loadActiveApiKey, loadApiKeySecret, markApiKeyChecked } from '@/lib/storage/api-keys';
import type { AccountRow, ApiKeyRow } from '@/lib/storage/api-rows';
import { loadSettings } from '@/lib/storage/settings';
import { quotaIdOfClient } from '@/lib/storage/quota-id';
import type { Credential, Credentials, ScopeName } from '@/lib/youtube/credentials';
import { createFreshToken, type FreshToken, type RenewTools } from './renew-token';
import { hasScope } from './scopes';

export interface CredentialTools extends RenewTools {
  hasPermission: (url: string) => Promise<boolean>;
}

/** What signing in and out needs beyond `Credentials`. */
export interface AccountCredentials extends Credentials {
  /** Throws what `FreshToken` throws, whether or not the creator has agreed: ending a sign-in needs a token too. */
  freshToken: FreshToken;
  /** Runs `work` with a token that is not saved: it goes by the account id that `work` is given, until `work` is over. */
  tryToken<T>(token: TriedToken, work: (accountId: string) => Promise<T>): Promise<T>;
}

interface TriedToken {
  text: string;
  clientId: string;
}

const DATA_API = 'https://youtube.googleapis.com/';
const ANALYTICS_API = 'https://youtubeanalytics.googleapis.com/';

/** The only way from a kept secret to a request. */
export function createCredentials(tools: CredentialTools): AccountCredentials {
  const { database } = tools;
  const freshToken = createFreshToken(tools);
  const tried = new Map<string, TriedToken>();

  async function ofKey(row: ApiKeyRow): Promise<Credential> {
    await requirePermission(tools, DATA_API);
    const key = await loadKey(tools, row.id);
    return { headers: { 'X-Goog-Api-Key': key }, quotaId: row.id, owner: 'public' };
  }

  async function ofAccount(row: AccountRow, scope: ScopeName): Promise<Credential> {
    if (!hasScope(row.scopes, scope)) throw new Problem('scope-missing');
    await requirePermission(tools, scope === 'analytics' ? ANALYTICS_API : DATA_API);
    return credentialOf(row.id, row.clientId, await freshToken(row.id, null));
  }

  return {
    freshToken,
    async tryToken(token, work) {
      const accountId = `pending:${crypto.randomUUID()}`;
      tried.set(accountId, token);
      try {
        return await work(accountId);
      } finally {
        tried.delete(accountId);
      }
    },
    async forPublic() {
      await requireAgreement(tools);
      const key = await loadActiveApiKey(database, 'youtube');
      if (key) return ofKey(key);
      const account = await loadAccount(database);
      if (!account) throw new Problem('key-missing');
      return ofAccount(account, 'read');
    },
    async forAccount(scope, accountId) {
      await requireAgreement(tools);
      const token = accountId === undefined ? undefined : tried.get(accountId);
      if (accountId !== undefined && token) {
        await requirePermission(tools, DATA_API);
        return credentialOf(accountId, token.clientId, token.text);
      }
      const account = await loadAccount(database, accountId);
      if (!account) throw new Problem('account-missing');
      return ofAccount(account, scope);
    },
    async forKey(keyId) {
      await requireAgreement(tools);
      const row = await database.apiKeys.get(keyId);
      if (!row) throw new Problem('key-missing');
      return ofKey(row);
    },
    async renew({ owner, headers }) {
      const account = await loadAccount(database, owner);
      // A key cannot be renewed, nor can a sign-in that is only being tried.
      if (!account) throw new Problem('sign-in-expired');
      const refused = headers['Authorization']?.replace(/^Bearer /, '') ?? null;
      return credentialOf(account.id, account.clientId, await freshToken(account.id, refused));
    },
  };
}

function credentialOf(owner: string, clientId: string, token: string): Credential {
  return { headers: { Authorization: `Bearer ${token}` }, quotaId: quotaIdOfClient(clientId), owner };
}

async function requireAgreement({ database }: CredentialTools): Promise<void> {
  const { agreedAt } = (await loadSettings(database)).api;
  if (agreedAt === null) throw new Problem('terms-not-agreed');
}

async function requirePermission({ hasPermission }: CredentialTools, url: string): Promise<void> {
  if (!(await hasPermission(url))) throw new Problem('permission-missing');
}

/** A secret that is lost is told in the key's row as well, where the creator can enter it again. */
async function loadKey({ database, now }: CredentialTools, id: string): Promise<string> {
  try {
    const key = await loadApiKeySecret(database, id);
    if (key !== null) return key;
  } catch (error) {
    if (problemCodeOf(error) !== 'secret-lost') throw error;
  }
  await markApiKeyChecked(database, id, 'secret-lost', now());
  throw new Problem('secret-lost');
}
