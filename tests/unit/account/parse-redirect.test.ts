import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRedirect, type ExpectedRedirect } from '@/lib/account/parse-redirect';
import { problemCodeOf } from '@/lib/problem/problem';
import { SCOPES } from '@/lib/youtube/credentials';
import { REDIRECT_URL } from '../../support/make-account';

const EXPECTED: ExpectedRedirect = { redirectUrl: REDIRECT_URL, state: 'state-1', scopes: ['read'], isSilent: false };
const ANSWER = {
  state: 'state-1',
  access_token: 'ya29.a0-B_c.d~e+f/g==',
  token_type: 'Bearer',
  expires_in: '3599',
  scope: `${SCOPES.read} openid`,
};

const address = (parts: Record<string, string>, mark = '#'): string =>
  `${REDIRECT_URL}${mark}${new URLSearchParams(parts)}`;

function outcome(redirect: string, expected: Partial<ExpectedRedirect> = {}): unknown {
  try {
    return parseRedirect(redirect, { ...EXPECTED, ...expected });
  } catch (error) {
    return problemCodeOf(error);
  }
}

const without = (name: keyof typeof ANSWER): Record<string, string> =>
  Object.fromEntries(Object.entries(ANSWER).filter(([key]) => key !== name));

describe('parseRedirect', () => {
  it('reads token, scopes and time', () => {
    expect(outcome(address(ANSWER))).toEqual({
      text: ANSWER.access_token,
      scopes: [SCOPES.read, 'openid'],
      expiresInSeconds: 3599,
    });
  });

  it.each([
    ['another state', address({ ...ANSWER, state: 'state-2' })],
    ['a longer state', address({ ...ANSWER, state: 'state-11' })],
    ['no state', address(without('state'))],
    ['no token', address(without('access_token'))],
    ['a token with a line break', address({ ...ANSWER, access_token: 'ya29\r\nX-Evil: 1' })],
    ['another kind of token', address({ ...ANSWER, token_type: 'mac' })],
    ['no time', address(without('expires_in'))],
    ['a time that is over', address({ ...ANSWER, expires_in: '0' })],
    ['a time that is no number', address({ ...ANSWER, expires_in: 'soon' })],
    ['no scopes', address(without('scope'))],
    ['another host', address(ANSWER).replace('abcdefghijklmnop', 'abcdefghijklmnoq')],
    ['another path', address(ANSWER).replace('/#', '/other#')],
    ['another scheme', address(ANSWER).replace('https:', 'http:')],
    ['nothing', REDIRECT_URL],
    ['no address', 'not an address'],
    ['an error nobody knows', address({ error: 'teapot', state: 'state-1' })],
  ])('takes nothing from an answer with %s', (_, redirect) => {
    expect(outcome(redirect)).toBe('sign-in-failed');
  });

  it('does not take an empty state for an answer to an empty one', () => {
    expect(outcome(address({ ...ANSWER, state: '' }), { state: '' })).toBe('sign-in-failed');
  });

  it.each([
    ['access_denied', 'sign-in-cancelled', 'sign-in-expired'],
    ['interaction_required', 'sign-in-failed', 'sign-in-expired'],
    ['login_required', 'sign-in-failed', 'sign-in-expired'],
    ['consent_required', 'sign-in-failed', 'sign-in-expired'],
    ['account_selection_required', 'sign-in-failed', 'sign-in-expired'],
    ['invalid_client', 'client-invalid', 'client-invalid'],
    ['redirect_uri_mismatch', 'client-invalid', 'client-invalid'],
    ['temporarily_unavailable', 'sign-in-failed', 'sign-in-failed'],
  ])('tells %s as %s with a window, as %s without', (error, open, silent) => {
    for (const mark of ['#', '?']) {
      expect(outcome(address({ error, state: 'state-1' }, mark))).toBe(open);
      expect(outcome(address({ error }, mark), { isSilent: true })).toBe(silent);
    }
  });

  it.each([
    ['all boxes ticked', [SCOPES.read, SCOPES.analytics], 'granted'],
    ['one box unticked', [SCOPES.read], 'scope-missing'],
    ['every box unticked', ['openid'], 'scope-missing'],
    ['a scope for writing, which covers reading', [SCOPES.write, SCOPES.analytics], 'granted'],
  ])('with %s', (_, scopes, wanted) => {
    const found = outcome(address({ ...ANSWER, scope: scopes.join(' ') }), { scopes: ['read', 'analytics'] });
    expect(found === 'scope-missing' ? found : 'granted').toBe(wanted);
  });

  it('gives a token for its own state only, whatever an address holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (state, rest) => {
        fc.pre(state !== EXPECTED.state);
        const found = outcome(`${address({ ...ANSWER, state })}&${rest}`);
        expect(['sign-in-failed', 'sign-in-cancelled', 'client-invalid']).toContain(found);
      }),
    );
  });
});
