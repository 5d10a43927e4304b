// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ModelPart } from '@/components/ai/model-part';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import type { AiModelsRow, ModelRestRow } from '@/lib/storage/ai-rows';
import { type AiSettings, DEFAULT_SETTINGS } from '@/lib/storage/settings';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;
const NOW = Date.UTC(2026, 10, 21, 9);
const LIST = {
  ...{ provider: 'gemini', at: NOW - 7_200_000, availability: null, progress: null },
  models: [
    { id: 'gemini-a', name: 'Gemini A' },
    { id: 'gemini-b', name: 'gemini-b' },
  ],
} as unknown as AiModelsRow;
const onChange = vi.fn();

beforeEach(() => void ask.mockResolvedValue(undefined));
afterEach(cleanup);

function show(parts: Partial<AiSettings> = {}, list: AiModelsRow | null = LIST, rests: ModelRestRow[] = []) {
  const settings = { ...DEFAULT_SETTINGS.ai, ...parts };
  render(<ModelPart settings={settings} list={list} rests={rests} now={NOW} onChange={onChange} />);
}
const field = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const choose = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const optionsOf = (name: string) => Array.from(field(name).options, ({ textContent }) => textContent);

it('offers the models that were listed, and keeps a chosen one that was not', () => {
  show();
  expect(optionsOf('For the chat')).toEqual(['gemini-3.5-flash-lite', 'Gemini A (gemini-a)', 'gemini-b']);
  expect(field('For the chat').value).toBe('gemini-3.5-flash-lite');
  expect(screen.getByText('2 models, 2 hours ago')).toBeTruthy();
});

it.each([
  ['For the chat', 'chat'],
  ['For writing', 'writing'],
  ['For thumbnails', 'vision'],
])('%s changes that one alone', (name, role) => {
  show();
  choose(name, 'gemini-a');
  expect(onChange.mock.calls).toEqual([[{ models: { ...DEFAULT_SETTINGS.ai.models, [role]: 'gemini-a' } }]]);
});

it.each([
  [['x'], 'Stand-in 2', 'gemini-a', ['x', 'gemini-a']],
  [['x'], 'Stand-in 1', 'gemini-a', ['gemini-a']],
  [['x', 'gemini-a'], 'Stand-in 1', '', ['gemini-a']],
  [['gemini-b', 'gemini-a'], 'Stand-in 1', 'gemini-a', ['gemini-a']],
])('of the stand-ins %j, %s becomes %j', (fallbacks, name, model, next) => {
  show({ fallbacks });
  choose(name, model);
  expect(onChange.mock.calls).toEqual([[{ fallbacks: next }]]);
});

it('has three stand-ins at most', () => {
  show({ fallbacks: ['x', 'y', 'z'] });
  expect(screen.getAllByRole('combobox', { name: /Stand-in/ })).toHaveLength(3);
});

it('says which models rest, why and until when', () => {
  const until = NOW + 3_600_000;
  show({}, LIST, [{ id: 'gemini|gemini-a', until, problem: 'model-quota-spent', at: NOW }]);
  expect(screen.getByRole('listitem').textContent).toMatch(/^gemini-a rests until .+2026.+: /);
});

it('asks for the list, once at a time, and says what went wrong', async () => {
  show({}, null);
  expect(screen.getByText('Not asked yet.')).toBeTruthy();
  let fail = (_: unknown): void => undefined;
  ask.mockImplementation(() => new Promise((_, reject) => (fail = reject)));
  fireEvent.click(screen.getByRole('button', { name: 'List models' }));
  fireEvent.click(screen.getByRole('button', { name: 'Asking Google…' }));
  expect(ask.mock.calls).toEqual([['refreshModels', undefined]]);
  await act(async () => fail(new Problem('key-invalid')));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'List models' })).toBeTruthy();
});
