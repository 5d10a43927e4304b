import { beforeEach, describe, expect, it } from 'vitest';
import { createYoutubeClient } from '@/lib/youtube/create-youtube-client';
import type { KeyBehaviour } from '../../stand-ins/google/state';
import { WORKING_KEY } from '../../stand-ins/google/state';
import { createStandInFetch } from '../../stand-ins/fetch';
import { fixedCredentials } from '../../support/fixed-credentials';
import { createPlainNetwork } from '../../support/plain-network';

const standIn = createStandInFetch();
const { google } = standIn;
beforeEach(() => google.reset());

const check = (key = WORKING_KEY) => {
  const network = createPlainNetwork(standIn.fetch);
  const client = createYoutubeClient({ network, credentials: fixedCredentials({ key }) });
  return client.checkKey('key-1');
};

describe('checkKey', () => {
  it('is silent about a key that works, and takes one unit', async () => {
    await expect(check()).resolves.toBeUndefined();
    expect(google.quota.used(WORKING_KEY)).toBe(1);
  });

  it.each<[KeyBehaviour, string]>([
    ['invalid', 'key-invalid'],
    ['referrer-restricted', 'key-restricted'],
    ['service-blocked', 'key-restricted'],
    ['not-enabled', 'api-not-enabled'],
  ])('of a key that is %s says %s', async (behaviour, code) => {
    google.keys.set(WORKING_KEY, behaviour);
    await expect(check()).rejects.toMatchObject({ code });
  });

  it('says when the day’s quota is gone', async () => {
    google.quota.limit(WORKING_KEY, { units: 0 });
    await expect(check()).rejects.toMatchObject({ code: 'quota-exceeded' });
  });

  it('says key-invalid to something that Google takes for a token', async () => {
    const body = { error: { code: 401, message: 'Expected OAuth 2 access token.', status: 'UNAUTHENTICATED' } };
    const network = createPlainNetwork(async () => new Response(JSON.stringify(body), { status: 401 }));
    const client = createYoutubeClient({ network, credentials: fixedCredentials() });
    await expect(client.checkKey('key-1')).rejects.toMatchObject({ code: 'key-invalid' });
  });

  it('says when what came back is not YouTube’s', async () => {
    google.fault({}, 'html');
    await expect(check()).rejects.toMatchObject({ code: 'answer-invalid' });
  });
});
