// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ORIGINS } from '@/components/account/access';
import { KeySection } from '@/components/account/key-section';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { loadApiKeys, loadApiKeySecret, saveApiKey } from '@/lib/storage/api-keys';
import type { ApiKeyRow } from '@/lib/storage/api-rows';
import { database } from '@/lib/storage/database';
import { fakeAccess } from '../../../support/fake-access';
import { eventually } from '../../../support/eventually';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

const KEY = 'the-api-key-of-the-creator-1111';
const ROW: ApiKeyRow = {
  ...{ id: 'one', service: 'youtube', label: 'Bread Lab', last4: '1111', isActive: true },
  ...{ savedAt: 1, checkedAt: null, problem: null },
};

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  ask.mockResolvedValue(undefined);
});
afterEach(cleanup);

const field = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>('API key', { selector: 'input' });
const type = (text: string): void => void fireEvent.change(field(), { target: { value: text } });
const click = (name: string): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const show = (keys: ApiKeyRow[] = [], access: 'data'[] = ['data']) =>
  render(<KeySection keys={keys} access={access} />);

describe('adding a key', () => {
  it('keeps it encrypted, forgets what was typed, and checks it by its id alone', async () => {
    fakeAccess();
    show();
    type(` ${KEY} `);
    await click('Save and check');
    await eventually(() => expect(ask).toHaveBeenCalled());
    const [row] = await loadApiKeys(database, 'youtube');
    expect(row).toMatchObject({ last4: '1111', isActive: true });
    expect(await loadApiKeySecret(database, row?.id ?? '')).toBe(KEY);
    expect(ask.mock.calls).toEqual([['checkApiKey', { id: row?.id }]]);
    expect(field().value).toBe('');
    expect(JSON.stringify({ ...localStorage })).not.toContain('the-api-key');
  });

  it('asks the browser inside the click, for the data address only', async () => {
    const { request } = fakeAccess();
    show();
    type(KEY);
    fireEvent.click(screen.getByRole('button', { name: 'Save and check' }));
    expect(request.mock.calls).toEqual([[{ origins: [ORIGINS.data] }]]);
    await eventually(() => expect(ask).toHaveBeenCalled());
  });

  it('keeps the key although the browser was told “no”, but does not try it', async () => {
    fakeAccess(false);
    show();
    type(KEY);
    await click('Save and check');
    await eventually(async () => expect(await database.apiKeys.count()).toBe(1));
    await eventually(() => expect(field().value).toBe(''));
    expect(ask).not.toHaveBeenCalled();
  });

  it.each(['', 'too short', `${KEY} and more words`])('refuses “%s” at once, asking nobody', async (text) => {
    const { request } = fakeAccess();
    show();
    type(text);
    await click('Save and check');
    expect(screen.getByRole('alert').textContent).toContain('This is not an API key.');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().value).toBe(text);
    expect(request).not.toHaveBeenCalled();
    expect(await database.apiKeys.count()).toBe(0);
  });

  it('hides the text from eyes, spelling and password keepers until it is asked to show it', async () => {
    fakeAccess();
    show();
    const attributes = ['type', 'autocomplete', 'spellcheck'].map((name) => field().getAttribute(name));
    expect(attributes).toEqual(['password', 'new-password', 'false']);
    await click('Show the key');
    expect(field().type).toBe('text');
    await click('Hide the key');
    expect(field().type).toBe('password');
  });

  it('explains how, first open, then folded away', () => {
    fakeAccess();
    show();
    expect(screen.getByRole('link', { name: 'New project' })).toBeTruthy();
    expect(document.querySelectorAll('details[open]')).toHaveLength(1);
    cleanup();
    show([ROW]);
    expect(document.querySelectorAll('details[open]')).toHaveLength(0);
  });
});

describe('a key in the list', () => {
  it.each([
    [null, null, 'Not checked yet.'],
    [2, null, 'Works. Checked 2 minutes ago.'],
    [2, 'key-restricted', 'does not accept requests from a browser extension'],
    [2, 'key-restricted', 'Found 2 minutes ago.'],
  ] as const)('checked %s minutes ago with %s says “%s”', (minutes, problem, words) => {
    fakeAccess();
    show([{ ...ROW, checkedAt: minutes === null ? null : Date.now() - minutes * 60_000, problem }]);
    const list = screen.getByRole('list', { name: 'Your API keys' });
    expect(within(list).getByRole('status').textContent).toContain(words);
  });

  it('shows the last four characters, and which one is in use', () => {
    fakeAccess();
    show([ROW, { ...ROW, id: 'two', label: '', last4: '2222', isActive: false }]);
    const [first, second] = screen.getAllByRole('listitem').filter((item) => item.textContent?.includes('••••'));
    expect([first?.textContent?.includes('In use'), second?.textContent?.includes('In use')]).toEqual([true, false]);
    expect(screen.getByRole('button', { name: 'Use API key ••2222' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Use Bread Lab ••1111' })).toBeNull();
  });

  it.each([
    ['Check Bread Lab ••1111', 'checkApiKey'],
    ['Use Bread Lab ••1111', 'activateApiKey'],
  ])('“%s” sends %s', async (name, message) => {
    fakeAccess();
    show([{ ...ROW, isActive: false }]);
    await click(name);
    expect(ask.mock.calls).toEqual([[message, { id: 'one' }]]);
  });

  it('is removed after a second click', async () => {
    fakeAccess();
    show([ROW]);
    await click('Remove Bread Lab ••1111');
    expect(ask).not.toHaveBeenCalled();
    await click('Remove');
    expect(ask.mock.calls).toEqual([['deleteApiKey', { id: 'one' }]]);
  });

  it('tells in its row what the way there was blocked by', async () => {
    fakeAccess();
    ask.mockRejectedValue(new Problem('offline'));
    show([ROW]);
    await click('Check Bread Lab ••1111');
    expect(screen.getByRole('alert').textContent).toContain('You seem to be offline.');
  });

  it('is replaced in its place', async () => {
    fakeAccess();
    const id = await saveApiKey(database, { service: 'youtube', label: 'Bread Lab', key: KEY }, 1);
    show([{ ...ROW, id }]);
    await click('Replace Bread Lab ••1111');
    fireEvent.change(screen.getByLabelText('New key for Bread Lab ••1111'), {
      target: { value: 'a-newer-api-key-of-it-2222' },
    });
    await click('Save and check');
    await eventually(() => expect(ask).toHaveBeenCalled());
    const rows = await loadApiKeys(database, 'youtube');
    expect(rows).toMatchObject([{ label: 'Bread Lab', last4: '2222', isActive: true }]);
    expect(ask.mock.calls).toEqual([['checkApiKey', { id: rows[0]?.id }]]);
  });
});

describe('without the browser’s permission', () => {
  it('offers to allow it, and then checks what was never checked', async () => {
    fakeAccess();
    show([ROW], []);
    await click('Allow');
    await eventually(() => expect(ask.mock.calls).toEqual([['checkApiKey', { id: 'one' }]]));
  });
});
