import { describe, expect, it } from 'vitest';
import { signInUrl, type SignInRequest } from '@/lib/account/sign-in-url';
import { SCOPES } from '@/lib/youtube/credentials';
import { CLIENT_ID, REDIRECT_URL } from '../../support/make-account';

const REQUEST: SignInRequest = {
  clientId: CLIENT_ID,
  redirectUrl: REDIRECT_URL,
  scopes: [SCOPES.read],
  state: 'a state & more',
  isSilent: false,
};

const asked = (parts: Partial<SignInRequest> = {}): Record<string, string> =>
  Object.fromEntries(new URL(signInUrl({ ...REQUEST, ...parts })).searchParams);

describe('signInUrl', () => {
  it('asks Google for a token, with all that was granted before, and lets the creator choose the account', () => {
    expect(signInUrl(REQUEST)).toMatch(/^https:\/\/accounts\.google\.com\/o\/oauth2\/v2\/auth\?/);
    expect(asked()).toEqual({
      client_id: CLIENT_ID,
      redirect_uri: REDIRECT_URL,
      response_type: 'token',
      scope: SCOPES.read,
      state: 'a state & more',
      include_granted_scopes: 'true',
      prompt: 'select_account',
    });
  });

  it('asks each scope once', () => {
    expect(asked({ scopes: [SCOPES.read, SCOPES.analytics, SCOPES.read] })['scope']).toBe(
      `${SCOPES.read} ${SCOPES.analytics}`,
    );
  });

  it('has Google ask nothing when it is silent', () => {
    expect(asked({ isSilent: true })['prompt']).toBe('none');
  });

  it('names the account when it is known', () => {
    expect(asked()['login_hint']).toBeUndefined();
    expect(asked({ loginHint: '1234' })['login_hint']).toBe('1234');
  });
});
