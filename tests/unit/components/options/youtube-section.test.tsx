// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { API_ACCESS, ORIGINS } from '@/components/account/access';
import { YoutubeSection } from '@/components/options/youtube-section';
import { askBackground } from '@/lib/messages/to-background';
import { saveAccount } from '@/lib/storage/accounts';
import { saveApiKey } from '@/lib/storage/api-keys';
import { database } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, type ApiSettings } from '@/lib/storage/settings';
import { fakeAccess } from '../../../support/fake-access';
import { CLIENT_ID, makeIdentityRow, makeToken, NOW } from '../../../support/make-account';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  ask.mockResolvedValue({ isRevoked: true });
});
afterEach(cleanup);

const save = vi.fn();
const section = (api: Partial<ApiSettings>) => (
  <YoutubeSection settings={{ ...DEFAULT_SETTINGS, api: { ...DEFAULT_SETTINGS.api, ...api } }} save={save} />
);

describe('YoutubeSection', () => {
  it('has nothing but the consent before the creator agreed', async () => {
    fakeAccess();
    await saveApiKey(database, { service: 'youtube', label: '', key: 'the-key-of-the-creator-1111' }, 1);
    render(section({}));
    expect(screen.getByRole('button', { name: 'Agree and continue' })).toBeTruthy();
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.body.textContent).not.toContain('1111');
  });

  it('goes on once they agreed, with the focus at its beginning', async () => {
    fakeAccess();
    const { rerender } = render(section({}));
    rerender(section({ agreedAt: NOW }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'YouTube' }));
    for (const name of ['API keys', 'Sign-in', 'What the browser allows']) {
      expect(await screen.findByRole('heading', { level: 3, name })).toBeTruthy();
    }
    expect(screen.getByText('You agreed on Nov 21, 2026.')).toBeTruthy();
    expect(screen.getByRole('navigation', { name: 'YouTube and Google' })).toBeTruthy();
  });

  it('follows keys and sign-ins as they are saved', async () => {
    fakeAccess(true, Object.values(ORIGINS));
    render(section({ agreedAt: NOW }));
    await screen.findByRole('heading', { level: 3, name: 'API keys' });
    await act(async () => {
      await saveApiKey(database, { service: 'youtube', label: 'Mine', key: 'the-key-of-the-creator-1111' }, 1);
      await saveAccount(database, makeIdentityRow(), makeToken(), NOW);
    });
    expect(await screen.findByRole('button', { name: 'Check Mine ••1111' })).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Disconnect Bread Lab' })).toBeTruthy();
  });

  it('saves the client ID beside the other settings', async () => {
    fakeAccess();
    render(section({ agreedAt: NOW, maxCacheMb: 99 }));
    fireEvent.change(await screen.findByLabelText('OAuth client ID'), { target: { value: CLIENT_ID } });
    fireEvent.click(screen.getByRole('button', { name: 'Save client ID' }));
    expect(save).toHaveBeenCalledWith({
      api: { ...DEFAULT_SETTINGS.api, agreedAt: NOW, maxCacheMb: 99, clientId: CLIENT_ID },
    });
  });

  it.each([true, false])('takes the consent back (confirmed by Google: %s)', async (isRevoked) => {
    fakeAccess();
    ask.mockResolvedValue({ isRevoked });
    const { rerender } = render(section({ agreedAt: NOW }));
    fireEvent.click(await screen.findByRole('button', { name: 'Withdraw' }));
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Withdraw and delete' })));
    expect(ask.mock.calls).toEqual([['agreeToApi', { isAgreed: false }]]);
    rerender(section({}));
    const link = screen.queryByRole('link', { name: 'Google account permissions' });
    expect(link?.getAttribute('href') ?? null).toBe(isRevoked ? null : 'https://myaccount.google.com/permissions');
  });

  it('shows what the browser allows, follows it, and takes it back', async () => {
    const { remove, listeners } = fakeAccess(true, [ORIGINS.data, ORIGINS.autocomplete]);
    const { unmount } = render(section({ agreedAt: NOW }));
    expect(await screen.findByText('Allowed')).toBeTruthy();
    expect(screen.getAllByText('Not allowed')).toHaveLength(2);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Take back' })));
    // Autocomplete was agreed to elsewhere, and is not taken back with the API.
    expect(remove).toHaveBeenCalledWith({ origins: API_ACCESS.map((name) => ORIGINS[name]) });
    expect(await screen.findAllByText('Not allowed')).toHaveLength(3);
    unmount();
    expect(listeners.size).toBe(0);
  });
});
