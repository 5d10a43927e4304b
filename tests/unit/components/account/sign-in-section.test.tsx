// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { API_ACCESS, ORIGINS } from '@/components/account/access';
import { SignInSection } from '@/components/account/sign-in-section';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import type { AccountRow } from '@/lib/storage/api-rows';
import { SCOPES } from '@/lib/youtube/credentials';
import { fakeAccess } from '../../../support/fake-access';
import { CLIENT_ID, makeAccountRow } from '../../../support/make-account';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

beforeEach(() => ask.mockResolvedValue(undefined));
afterEach(cleanup);

const click = (name: string): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

function show(accounts: AccountRow[] = [], clientId = CLIENT_ID) {
  const saveClientId = vi.fn();
  const onNotRevoked = vi.fn();
  const props = { accounts, clientId, saveClientId, onNotRevoked, access: API_ACCESS };
  render(<SignInSection {...props} />);
  return { saveClientId, onNotRevoked };
}

describe('the client', () => {
  it('shows the address Google has to send the answer to', () => {
    fakeAccess();
    show([], '');
    expect(screen.getByText('https://abcdefghijklmnop.chromiumapp.org/')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy redirect address' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Sign in with Google' })).toBeNull();
  });

  it.each([
    [` ${CLIENT_ID}\n`, CLIENT_ID],
    ['GOCSPX-a-secret-it-is-not', null],
    ['', null],
  ])('takes “%s” as %s', async (typed, saved) => {
    fakeAccess();
    const { saveClientId } = show([], '');
    fireEvent.change(screen.getByLabelText('OAuth client ID'), { target: { value: typed } });
    await click('Save client ID');
    expect(saveClientId.mock.calls).toEqual(saved === null ? [] : [[saved]]);
    expect(screen.queryByText(/This is not a client ID/) !== null).toBe(saved === null);
  });

  it('can be changed, and the change called off', async () => {
    fakeAccess();
    const { saveClientId } = show();
    await click('Change');
    await click('Cancel');
    expect(screen.getByText(CLIENT_ID)).toBeTruthy();
    expect(saveClientId).not.toHaveBeenCalled();
  });
});

describe('signing in', () => {
  it('asks the browser inside the click, then Google for reading only', async () => {
    const { request } = fakeAccess();
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Sign in with Google' }));
    expect(request.mock.calls).toEqual([[{ origins: API_ACCESS.map((name) => ORIGINS[name]) }]]);
    await act(async () => undefined);
    expect(ask.mock.calls).toEqual([['signIn', { scopes: ['read'] }]]);
  });

  it('does not go on without the permission, and says so', async () => {
    fakeAccess(false);
    show();
    await click('Sign in with Google');
    expect(ask).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('does not let Limelight reach');
  });

  it('says that it waits, opens one window, and says what went wrong', async () => {
    fakeAccess();
    let fail: (error: unknown) => void = () => undefined;
    ask.mockReturnValueOnce(new Promise((_, reject) => (fail = reject)));
    show();
    await click('Sign in with Google');
    await click("Waiting for Google's window…");
    expect(ask).toHaveBeenCalledTimes(1);
    await act(async () => fail(new Problem('channel-missing')));
    expect(screen.getByRole('alert').textContent).toContain('has no YouTube channel');
  });
});

describe('a channel', () => {
  it.each([
    [[SCOPES.read], 'Reads your channel', ['Allow reports', 'Allow changes']],
    [[SCOPES.read, SCOPES.analytics], 'Reads your channel · Reads its reports', ['Allow changes']],
    [Object.values(SCOPES), 'Reads your channel · Reads its reports · May change its videos', []],
  ])('with %j says “%s” and offers %j', (scopes, words, offers) => {
    fakeAccess();
    show([makeAccountRow({ scopes })]);
    expect(screen.getByText(words)).toBeTruthy();
    const names = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(names.filter((name) => name?.startsWith('Allow'))).toEqual(offers);
  });

  it.each([
    ['Allow reports', { scopes: [SCOPES.read] }, ['read', 'analytics']],
    ['Allow changes', { scopes: [SCOPES.read, SCOPES.analytics] }, ['read', 'analytics', 'write']],
    ['Sign in again', { scopes: [SCOPES.read, SCOPES.analytics], problem: 'sign-in-expired' }, ['read', 'analytics']],
  ] as const)('“%s” asks for what it has and what is wanted', async (name, parts, scopes) => {
    fakeAccess();
    show([makeAccountRow({ ...parts, scopes: [...parts.scopes] })]);
    await click(name);
    expect(ask.mock.calls).toEqual([['signIn', { scopes }]]);
  });

  it.each([
    [true, 0, 'Disconnected.'],
    [false, 1, ''],
  ])('is disconnected after a second click (confirmed by Google: %s)', async (isRevoked, told, words) => {
    fakeAccess();
    ask.mockResolvedValue({ isRevoked });
    const { onNotRevoked } = show([makeAccountRow()]);
    await click('Disconnect Bread Lab');
    expect(ask).not.toHaveBeenCalled();
    expect(screen.getByRole('group', { name: /deletes everything it fetched/ })).toBeTruthy();
    await click('Disconnect');
    expect(ask.mock.calls).toEqual([['disconnectAccount', { id: 'UC-bread' }]]);
    expect(onNotRevoked).toHaveBeenCalledTimes(told);
    expect(screen.getAllByRole('status').some(({ textContent }) => textContent?.includes(words))).toBe(true);
  });

  it('can be put to use instead of another', async () => {
    fakeAccess();
    show([makeAccountRow({ isActive: false })]);
    await click('Use Bread Lab');
    expect(ask.mock.calls).toEqual([['activateAccount', { id: 'UC-bread' }]]);
  });

  it('shows a figure where its picture cannot be loaded', () => {
    fakeAccess();
    show([makeAccountRow({ thumbnailUrl: 'https://yt3.ggpht.com/a' })]);
    const picture = document.querySelector('img');
    expect(picture?.getAttribute('src')).toBe('https://yt3.ggpht.com/a');
    if (picture) fireEvent.error(picture);
    expect(document.querySelector('img')).toBeNull();
  });
});
