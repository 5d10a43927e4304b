import { describe, expect, it } from 'vitest';
import { BAKER, HEARTH_OWNER } from '../../stand-ins/google/accounts.ts';
import { CLIENT_ID } from '../../stand-ins/google/clients.ts';
import { askGoogle, DATA_API, SCOPE } from './ask-google.ts';

const BACK = `https://${'a'.repeat(32)}.chromiumapp.org/google`;
const READ = `${SCOPE}youtube.readonly`;
const ANALYTICS = `${SCOPE}yt-analytics.readonly`;

function address(more: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    ...{ response_type: 'token', client_id: CLIENT_ID, redirect_uri: BACK, scope: READ, state: 'st/1+2' },
    ...more,
  });
  return `https://accounts.google.com/o/oauth2/v2/auth?${query}`;
}

/** As a browser with a cookie jar and a person in front of it. */
function browser() {
  const { ask, google } = askGoogle();
  let cookie = '';
  const open = async (url: string, form?: URLSearchParams) => {
    const sent = form === undefined ? {} : { method: 'POST', body: form.toString() };
    const { status, headers, body } = await ask(url, { ...sent, headers: { cookie } });
    cookie = headers.get('set-cookie')?.split(';')[0] ?? cookie;
    const [, fragment] = (headers.get('location') ?? '').split('#');
    return { status, text: body as string, back: new URLSearchParams(fragment) };
  };
  const decide = async (url: string, decision: 'allow' | 'cancel', account = BAKER, scopes = [READ]) => {
    const page = await open(url);
    const action = /action="([^"]+)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const form = new URLSearchParams({ decision, account: account.id });
    for (const scope of scopes) form.append('scope', scope);
    return open(`https://accounts.google.com${action}`, form);
  };
  return { google, open, decide };
}

describe('signing in with the stand-in of Google', () => {
  it('shows the choices, and hands over a token that works and keeps the state', async () => {
    const { decide, open, google } = browser();
    expect((await open(address())).text).toContain(BAKER.email);
    const { status, back } = await decide(address(), 'allow');
    expect(status).toBe(302);
    expect(Object.fromEntries(back)).toMatchObject({
      state: 'st/1+2',
      token_type: 'Bearer',
      expires_in: '3599',
      scope: READ,
    });
    expect(google.tokens.find(back.get('access_token') ?? '')?.account).toBe(BAKER);
  });

  it('says access_denied for Cancel and for no scope left ticked', async () => {
    const { decide } = browser();
    expect((await decide(address(), 'cancel')).back.get('error')).toBe('access_denied');
    expect((await decide(address(), 'allow', BAKER, [])).back.get('error')).toBe('access_denied');
  });

  it('renews silently once it was allowed, and says what is missing otherwise', async () => {
    const { open, decide, google } = browser();
    const silent = (more = {}) => open(address({ prompt: 'none', ...more }));
    expect((await silent()).back.get('error')).toBe('login_required');
    await decide(address(), 'allow');
    expect((await silent()).back.get('access_token')).toMatch(/^ya29\./);
    expect((await silent({ login_hint: BAKER.email })).back.has('access_token')).toBe(true);
    expect((await silent({ login_hint: HEARTH_OWNER.email })).back.get('error')).toBe('login_required');
    expect((await silent({ scope: ANALYTICS })).back.get('error')).toBe('interaction_required');
    google.revokeTokens();
    expect((await silent()).back.get('error')).toBe('interaction_required');
    google.sessions.signOut();
    expect((await silent()).back.get('error')).toBe('login_required');
  });

  it('grants only what was ticked, and adds it to earlier grants when asked to', async () => {
    const { decide } = browser();
    const both = address({ scope: `${READ} ${ANALYTICS}` });
    expect((await decide(both, 'allow', BAKER, [ANALYTICS])).back.get('scope')).toBe(ANALYTICS);
    const more = await decide(address({ include_granted_scopes: 'true' }), 'allow');
    expect(more.back.get('scope')?.split(' ').sort()).toEqual([ANALYTICS, READ].sort());
  });

  it.each([
    [{ redirect_uri: 'https://evil.example/' }, 400, 'redirect_uri_mismatch'],
    [{ client_id: 'unknown' }, 401, 'invalid_client'],
    [{ scope: 'https://www.googleapis.com/auth/nonsense' }, 400, 'invalid_scope'],
    [{ response_type: 'code' }, 400, 'invalid_request'],
  ])('stays on a page of its own for %j', async (wrong, status, error) => {
    const { open } = browser();
    const page = await open(address(wrong));
    expect([page.status, page.back.size]).toEqual([status, 0]);
    expect(page.text).toContain(`Error ${status}: ${error}`);
  });

  it('tells about a token until it is revoked; revoking it twice fails', async () => {
    const { ask, google } = askGoogle();
    const { text } = google.tokens.issue({ account: BAKER, clientId: CLIENT_ID, scopes: [READ] });
    const post = (path: string, body: string) => ask(`https://oauth2.googleapis.com/${path}`, { method: 'POST', body });
    expect((await post('tokeninfo', `access_token=${text}`)).body).toMatchObject({
      ...{ aud: CLIENT_ID, azp: CLIENT_ID, scope: READ, access_type: 'online' },
    });
    expect(await post('revoke', `token=${text}`)).toMatchObject({ status: 200, body: {} });
    expect(await post('revoke', `token=${text}`)).toMatchObject({ status: 400, body: { error: 'invalid_token' } });
    expect(await post('tokeninfo', `access_token=${text}`)).toMatchObject({ status: 400 });
    const headers = { authorization: `Bearer ${text}` };
    expect((await ask(`${DATA_API}/channels?part=id&mine=true`, { headers })).status).toBe(401);
  });

  it('leaves everything else of the host to nobody', async () => {
    const { ask } = askGoogle();
    expect((await ask('https://accounts.google.com/ListAccounts', { method: 'POST' })).status).toBe(404);
  });
});
