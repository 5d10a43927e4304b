import { vi } from 'vitest';
import type { Identity } from '@/lib/account/identity';
import type { Network, NetworkAnswer, NetworkRequest } from '@/lib/network/network';
import { problemCodeOf } from '@/lib/problem/problem';
import type { AccountIdentity, NewToken } from '@/lib/storage/accounts';
import type { AccountRow } from '@/lib/storage/api-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, saveSettings, type ApiSettings } from '@/lib/storage/settings';
import { SCOPES } from '@/lib/youtube/credentials';

export const CLIENT_ID = '123456789012-abc123def456.apps.googleusercontent.com';
export const REDIRECT_URL = 'https://abcdefghijklmnop.chromiumapp.org/';
export const NOW = Date.UTC(2026, 10, 21, 12);

export function makeIdentityRow(parts: Partial<AccountIdentity> = {}): AccountIdentity {
  return { id: 'UC-bread', title: 'Bread Lab', handle: '@breadlab', thumbnailUrl: null, clientId: CLIENT_ID, ...parts };
}

export function makeAccountRow(parts: Partial<AccountRow> = {}): AccountRow {
  const times = { connectedAt: NOW, verifiedAt: NOW, tokenExpiresAt: NOW + 3_600_000 };
  return { ...makeIdentityRow(), ...times, scopes: [SCOPES.read], isActive: true, problem: null, ...parts };
}

export function makeToken(parts: Partial<NewToken> = {}): NewToken {
  return { text: 'ya29.token-of-bread-lab', scopes: [SCOPES.read], expiresAt: NOW + 3_600_000, ...parts };
}

/** Google as it answers in the address: `answer` gets what was asked, and gives the fragment's parameters. */
export function makeIdentity(answer: (asked: URLSearchParams) => Record<string, string>) {
  const launch = vi.fn<Identity['launch']>(async (url) => {
    const asked = new URL(url).searchParams;
    return `${REDIRECT_URL}#${new URLSearchParams(answer(asked))}`;
  });
  return { redirectUrl: () => REDIRECT_URL, launch };
}

/** What Google answers when the creator says yes to everything that was asked. */
export function granted(token = 'ya29.fresh') {
  return (asked: URLSearchParams): Record<string, string> => ({
    state: asked.get('state') ?? '',
    access_token: token,
    token_type: 'Bearer',
    expires_in: '3599',
    scope: asked.get('scope') ?? '',
  });
}

/** A network whose answers, or failures, `answer` makes up; without one it is an empty object. */
export function makeNetwork(answer: (request: NetworkRequest) => Partial<NetworkAnswer> | Error = () => ({})) {
  const send = vi.fn<Network['send']>(async (request) => {
    const made = answer(request);
    if (made instanceof Error) throw made;
    return { status: 200, headers: new Headers(), text: '{}', ...made };
  });
  const carry: Network['carry'] = () => {
    throw new Error('Nothing of accounts is carried by an SDK.');
  };
  return { send, carry };
}

/** The token's own channels, as YouTube lists their ids. */
export function ownChannels(...ids: string[]): { text: string } {
  return { text: JSON.stringify({ items: ids.map((id) => ({ id })) }) };
}

export async function saveApiSettings(database: LimelightDatabase, api: Partial<ApiSettings>): Promise<void> {
  await saveSettings(database, { ...DEFAULT_SETTINGS, api: { ...DEFAULT_SETTINGS.api, ...api } });
}

/** The code a promise fails with. */
export async function codeOf(work: Promise<unknown>): Promise<string | null> {
  return work.then(
    () => 'no problem',
    (error: unknown) => problemCodeOf(error),
  );
}
