// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AiSection } from '@/components/options/ai-section';
import { askBackground } from '@/lib/messages/to-background';
import { addUsage } from '@/lib/storage/ai-usage';
import { saveApiKey } from '@/lib/storage/api-keys';
import { database } from '@/lib/storage/database';
import { type AiSettings, DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { fakeAccess } from '../../../support/fake-access';
import { USAGE } from '../../../support/make-ai';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;
const save = vi.fn();

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  ask.mockResolvedValue(undefined);
  fakeAccess();
});
afterEach(cleanup);

async function show(ai: Partial<AiSettings> = {}) {
  const settings = { ...DEFAULT_SETTINGS, ai: { ...DEFAULT_SETTINGS.ai, ...ai } };
  render(<AiSection settings={settings} save={save} />);
  await screen.findByRole('heading', { name: 'Who answers' });
}
const heads = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name, hidden: true })));
const addKey = () => saveApiKey(database, { service: 'gemini', label: '', key: 'AIza-key-of-the-creator-1111' }, 1);

it('has the terms, and neither models nor costs, before the creator agreed', async () => {
  await addKey();
  await show();
  expect(heads()).not.toContain('Models');
  expect(heads()).not.toContain('Costs');
  expect(screen.queryByText(/1111/)).toBeNull();
  await press('Agree and continue');
  expect(ask).toHaveBeenCalledWith('agreeToAi', { isAgreed: true });
});

it('has models and costs once there is a key', async () => {
  await show({ agreedAt: 1 });
  expect(heads()).not.toContain('Models');
  cleanup();
  await addKey();
  await show({ agreedAt: 1 });
  expect(heads()).toEqual(expect.arrayContaining(['Models', 'Costs', 'Tone', 'What may be sent']));
  expect(document.body.textContent).not.toContain('AIza-key');
});

it('saves a change of its own settings alone', async () => {
  await show({ toneNote: 'Never shout.' });
  fireEvent.click(screen.getByRole('switch', { name: 'Learn from my last titles' }));
  expect(save.mock.calls).toEqual([
    [{ ai: { ...DEFAULT_SETTINGS.ai, toneNote: 'Never shout.', isToneLearned: false } }],
  ]);
});

it('clears the list of costs', async () => {
  await addKey();
  const call = { feature: 'chat', provider: 'gemini', model: 'gemini-a', usage: USAGE } as const;
  await addUsage(database, { ...call, costUsd: 0, listPriceUsd: 0 }, Date.now());
  await show({ agreedAt: 1 });
  await press('Clear the list of costs');
  expect(ask).not.toHaveBeenCalledWith('clearAiRecords', expect.anything());
  await press('Delete');
  expect(ask).toHaveBeenCalledWith('clearAiRecords', { only: 'usage' });
});

it('says what is wrong with the database, and keeps what can be chosen', async () => {
  vi.spyOn(database.chats, 'count').mockImplementation(
    () => Dexie.Promise.reject(new Dexie.DatabaseClosedError()) as never,
  );
  await show();
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(heads()).toContain('Tone');
});
