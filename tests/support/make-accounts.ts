import { vi } from 'vitest';
import { type AccountTools, createAccounts } from '@/lib/account/create-accounts';
import { createCredentials } from '@/lib/account/create-credentials';
import type { NetworkAnswer, NetworkRequest } from '@/lib/network/network';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { ChannelFacts } from '@/lib/video/facts';
import type { YoutubeClient } from '@/lib/youtube/youtube-client';
import { granted, makeIdentity, makeNetwork, NOW } from './make-account';
import { makeChannelFacts } from './make-facts';

export interface AccountsWorld {
  answer?: (asked: URLSearchParams) => Record<string, string>;
  channels?: ChannelFacts[];
  reply?: (request: NetworkRequest) => Partial<NetworkAnswer> | Error;
}

/** The accounts over a database, with a YouTube, a Google and a clock of the test's own. */
export function makeAccounts(database: LimelightDatabase, { answer = granted(), channels, reply }: AccountsWorld = {}) {
  const clock = { at: NOW };
  const now = (): number => clock.at;
  const identity = makeIdentity(answer);
  const network = makeNetwork(reply);
  const credentials = createCredentials({ database, network, identity, hasPermission: async () => true, now });
  const own = channels ?? [makeChannelFacts({ channelId: 'UC-bread', title: 'Bread Lab', handle: '@breadlab' })];
  const youtube = {
    // As the real one does it: only with a credential for that account.
    fetchMyChannels: vi.fn<YoutubeClient['fetchMyChannels']>(async ({ accountId }) => {
      await credentials.forAccount('read', accountId);
      return own;
    }),
    checkToken: vi.fn<YoutubeClient['checkToken']>(async () => ({ scopes: [], expiresInSeconds: 60 })),
    checkKey: vi.fn<YoutubeClient['checkKey']>(async () => undefined),
  };
  const forget = vi.fn(async () => undefined);
  const client = youtube as unknown as YoutubeClient;
  const checkModelKey = vi.fn<AccountTools['checkModelKey']>(async () => undefined);
  const tools = { database, network, credentials, youtube: client, identity, now, forget, checkModelKey };
  const accounts = createAccounts(tools);
  return { accounts, identity, network, youtube, forget, checkModelKey, clock };
}
