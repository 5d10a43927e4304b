import { beforeEach, describe, expect, it } from 'vitest';
import { createYoutubeClient } from '@/lib/youtube/create-youtube-client';
import { SCOPES } from '@/lib/youtube/credentials';
import { BAKER } from '../../stand-ins/google/accounts';
import { CLIENT_ID } from '../../stand-ins/google/clients';
import { createStandInFetch } from '../../stand-ins/fetch';
import { fixedCredentials } from '../../support/fixed-credentials';
import { createPlainNetwork } from '../../support/plain-network';

const standIn = createStandInFetch();
const { google } = standIn;
const NOW = Date.UTC(2026, 10, 21);
const SECOND_MS = 1_000;

beforeEach(() => {
  google.reset();
  google.clock = () => NOW;
});

const issue = () =>
  google.tokens.issue({ account: BAKER, clientId: CLIENT_ID, scopes: [SCOPES.read, SCOPES.analytics] }).text;

function check(token: string, answer: typeof fetch = standIn.fetch) {
  const network = createPlainNetwork(answer);
  const client = createYoutubeClient({ network, credentials: fixedCredentials({ token }) });
  return { network, result: client.checkToken('UC-own') };
}

describe('checkToken', () => {
  it('says what a token covers and for how long, without its being in an address or header', async () => {
    const token = issue();
    google.clock = () => NOW + 99 * SECOND_MS;
    const { network, result } = check(token);
    expect(await result).toEqual({ scopes: [SCOPES.read, SCOPES.analytics], expiresInSeconds: 3_500 });
    const [request] = network.sent;
    expect(request?.url).toBe('https://oauth2.googleapis.com/tokeninfo');
    expect(JSON.stringify(request?.headers)).not.toContain(token);
    expect(request?.body).toContain(token);
  });

  it('is null for a token that was revoked', async () => {
    const token = issue();
    google.revokeTokens();
    expect(await check(token).result).toBeNull();
  });

  it.each([
    [400, '{"error":"invalid_request","error_description":"Missing"}', 'request-refused'],
    [400, '<html></html>', 'request-refused'],
    [500, '', 'service-unavailable'],
    [429, '', 'rate-limited'],
    [200, '<html>Sign in to Hotel Wi-Fi</html>', 'answer-invalid'],
    [200, '{}', 'answer-invalid'],
    [200, '{"scope":"a","expires_in":"soon"}', 'answer-invalid'],
  ])('does not take %i %s for a revoked token', async (status, text, code) => {
    const { result } = check('a-token', async () => new Response(text, { status }));
    await expect(result).rejects.toMatchObject({ code });
  });
});
