// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SharingPart } from '@/components/ai/sharing-part';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { type AiSettings, DEFAULT_SETTINGS } from '@/lib/storage/settings';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;
const onChange = vi.fn();

beforeEach(() => void ask.mockResolvedValue(undefined));
afterEach(cleanup);

const show = (parts: Partial<AiSettings> = {}) =>
  render(<SharingPart settings={{ ...DEFAULT_SETTINGS.ai, ...parts }} onChange={onChange} />);

it.each([
  ['Comments of viewers', 'comments'],
  ['Figures of YouTube Analytics', 'analytics'],
  ['Thumbnails', 'pictures'],
] as const)('asks the background about %s, both ways', async (name, what) => {
  show();
  const turn = async () => act(async () => fireEvent.click(screen.getByRole('switch', { name })));
  expect(screen.getByRole<HTMLInputElement>('switch', { name }).checked).toBe(false);
  await turn();
  cleanup();
  show({ shares: { ...DEFAULT_SETTINGS.ai.shares, [what]: 1 } });
  await turn();
  expect(ask.mock.calls).toEqual([
    ['agreeToShare', { what, isAgreed: true }],
    ['agreeToShare', { what, isAgreed: false }],
  ]);
  expect(onChange).not.toHaveBeenCalled();
});

it('says what went wrong', async () => {
  ask.mockRejectedValue(new Problem('storage-full'));
  show();
  fireEvent.click(screen.getByRole('switch', { name: 'Thumbnails' }));
  expect((await screen.findByRole('alert')).textContent).toContain('no room left');
});

it('saves words to take out', () => {
  show({ redacted: ['Anna'] });
  const field = screen.getByRole('textbox', { name: 'Words to take out' });
  fireEvent.change(field, { target: { value: 'Anna\nProject X' } });
  fireEvent.blur(field);
  expect(onChange.mock.calls).toEqual([[{ redacted: ['Anna', 'Project X'] }]]);
});

it.each([
  ['500', 500],
  ['60000', 60_000],
  ['499', null],
  ['60001', null],
])('saves %s characters of a transcript as %j', (typed, maxTranscriptChars) => {
  show();
  const field = screen.getByRole('textbox', { name: /Characters of a transcript/ });
  fireEvent.change(field, { target: { value: typed } });
  expect(onChange.mock.calls).toEqual(maxTranscriptChars === null ? [] : [[{ maxTranscriptChars }]]);
});
