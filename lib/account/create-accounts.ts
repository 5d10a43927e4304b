import { Problem, problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import type { Network } from '@/lib/network/network';
import { activateAccount, deleteAccount, deleteApiData, loadAccounts, saveAccount } from '@/lib/storage/accounts';
import { activateApiKey, deleteApiKey, markApiKeyChecked } from '@/lib/storage/api-keys';
import type { Owner } from '@/lib/storage/api-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import { clearRests } from '@/lib/storage/model-rests';
import { withRoom } from '@/lib/storage/room';
import { loadSettings } from '@/lib/storage/settings';
import type { ChannelFacts } from '@/lib/video/facts';
import type { ScopeName } from '@/lib/youtube/credentials';
import type { YoutubeClient } from '@/lib/youtube/youtube-client';
import { parseClientId } from './client-id';
import type { AccountCredentials } from './create-credentials';
import { endSignIn } from './end-sign-in';
import type { Identity } from './identity';
import { requestToken } from './request-token';
import { verifyAccount } from './verify-account';

/** What the creator does with keys and sign-ins. */
export interface Accounts {
  /**
   * Records the consent; or takes it back, which ends every sign-in and deletes everything that came from the API. Keys
   * stay, unused.
   *
   * @returns whether Google confirmed the end of every sign-in; `true` when there was none.
   */
  agree(isAgreed: boolean): Promise<boolean>;
  /**
   * Opens Google's window and keeps what was signed in to, in the place of an older sign-in for the same channel. Reading
   * is always asked for, anything else only when it is named. Throws `terms-not-agreed`, `sign-in-cancelled`,
   * `sign-in-failed`, `client-invalid`, `scope-missing`, `channel-missing`, and what asking YouTube throws.
   */
  signIn(scopes: readonly ScopeName[]): Promise<void>;
  /** Throws `account-missing`. */
  activate(id: string): Promise<void>;
  /**
   * Ends the sign-in with Google and deletes it with everything it had fetched, even when Google cannot be asked.
   *
   * @returns whether Google confirmed it. Otherwise it has to be ended at myaccount.google.com/permissions.
   */
  disconnect(id: string): Promise<boolean>;
  /**
   * Asks Google about every sign-in it was not asked about for a week (policy III.D.2, III.E.4.b). One that was ended
   * elsewhere is deleted with its data; so is one that could not be confirmed for 29 days.
   */
  verifyAll(): Promise<void>;
  /** Tries a key; what is wrong with it stands in its row. Throws what says nothing about the key, such as `offline`. */
  checkKey(id: string): Promise<void>;
  /** Throws `key-missing`. */
  activateKey(id: string): Promise<void>;
  deleteKey(id: string): Promise<void>;
}

export interface AccountTools {
  database: LimelightDatabase;
  network: Network;
  credentials: AccountCredentials;
  youtube: YoutubeClient;
  identity: Identity;
  now: () => number;
  /** Of the cache, which holds rows in memory too. */
  forget: (owner?: Owner) => Promise<void>;
  /** Tries a key of Gemini's, which is no affair of YouTube's; as `Accounts.checkKey`. */
  checkModelKey: (id: string) => Promise<void>;
}

/** What a check says about the key; anything else is about the way there, or about today. */
const KEY_FINDINGS: readonly ProblemCode[] = [
  ...(['key-invalid', 'key-restricted', 'api-not-enabled', 'request-refused', 'secret-lost'] as const),
];

export function createAccounts(tools: AccountTools): Accounts {
  const { database, now } = tools;

  async function disconnect(id: string): Promise<boolean> {
    try {
      return await endSignIn(tools, id);
    } finally {
      await deleteAccount(database, id);
      await tools.forget(id);
    }
  }

  return {
    agree: (isAgreed) => (isAgreed ? giveConsent(tools) : takeConsentBack(tools, disconnect)),
    signIn: (scopes) => signIn(tools, scopes),
    activate: (id) => activateAccount(database, id),
    disconnect,
    async verifyAll() {
      for (const row of await loadAccounts(database)) {
        if ((await verifyAccount(tools, row)) !== 'ended') continue;
        await deleteAccount(database, row.id);
        await tools.forget(row.id);
      }
    },
    async checkKey(id) {
      if ((await database.apiKeys.get(id))?.service === 'gemini') return tools.checkModelKey(id);
      try {
        await tools.youtube.checkKey(id);
        await markApiKeyChecked(database, id, null, now());
      } catch (error) {
        const code = problemCodeOf(error);
        if (code === null || !KEY_FINDINGS.includes(code)) throw error;
        await markApiKeyChecked(database, id, code, now());
      }
    },
    async activateKey(id) {
      await activateApiKey(database, id);
      await clearRests(database);
    },
    async deleteKey(id) {
      await deleteApiKey(database, id);
      // Another key may have taken its place.
      await clearRests(database);
    },
  };
}

async function giveConsent({ database, now }: AccountTools): Promise<boolean> {
  await saveConsent(database, (known) => known ?? now());
  return true;
}

/** In a transaction: another page may change another setting at the same moment. */
async function saveConsent(
  database: LimelightDatabase,
  choose: (known: number | null) => number | null,
): Promise<void> {
  await withRoom(database, () =>
    database.transaction('rw', database.settings, async () => {
      const settings = await loadSettings(database);
      const api = { ...settings.api, agreedAt: choose(settings.api.agreedAt) };
      await database.settings.put({ key: 'settings', value: { ...settings, api } });
    }),
  );
}

/** First the gate, so that nothing new is asked meanwhile. */
async function takeConsentBack(
  { database, forget }: AccountTools,
  disconnect: (id: string) => Promise<boolean>,
): Promise<boolean> {
  await saveConsent(database, () => null);
  let isConfirmed = true;
  for (const { id } of await loadAccounts(database)) isConfirmed = (await disconnect(id)) && isConfirmed;
  await deleteApiData(database);
  await forget();
  return isConfirmed;
}

async function signIn(tools: AccountTools, scopes: readonly ScopeName[]): Promise<void> {
  const { database, identity, now } = tools;
  const { agreedAt, clientId: typed } = (await loadSettings(database)).api;
  if (agreedAt === null) throw new Problem('terms-not-agreed');
  const clientId = parseClientId(typed);
  const wanted = [...new Set<ScopeName>(['read', ...scopes])];
  const token = await requestToken(identity, { clientId, scopes: wanted, isSilent: false }, now);
  const channels = await fetchChannelsOf(tools, { text: token.text, clientId });
  // The last one saved is the one in use: the first that YouTube names.
  for (const { channelId: id, title, handle, thumbnailUrl } of channels.toReversed()) {
    await saveAccount(database, { id, title, handle, thumbnailUrl, clientId }, token, now());
  }
}

/**
 * Throws `channel-missing` for an account without a channel. The token is not revoked then, it just is not kept: revoking
 * would end every other sign-in of this Google account as well.
 */
async function fetchChannelsOf(
  { credentials, youtube }: AccountTools,
  token: { text: string; clientId: string },
): Promise<ChannelFacts[]> {
  const channels = await credentials.tryToken(token, (accountId) =>
    youtube.fetchMyChannels({ accountId, purpose: 'account' }),
  );
  if (channels.length === 0) throw new Problem('channel-missing');
  return channels;
}
