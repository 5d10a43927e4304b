// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { TonePart } from '@/components/ai/tone-part';
import { type AiSettings, DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { TONE_IDS } from '@/lib/writing/tones';

afterEach(cleanup);

const onChange = vi.fn();
const show = (parts: Partial<AiSettings> = {}) =>
  render(<TonePart settings={{ ...DEFAULT_SETTINGS.ai, ...parts }} onChange={onChange} />);
const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'In your own words' });
const write = (value: string) => {
  fireEvent.change(note(), { target: { value } });
  fireEvent.blur(note());
};

it('offers each tone by its name', () => {
  show();
  const preset = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Preset' });
  expect(Array.from(preset.options, ({ value }) => value)).toEqual(TONE_IDS);
  fireEvent.change(preset, { target: { value: 'bold' } });
  expect(onChange.mock.calls).toEqual([[{ tone: 'bold' }]]);
});

it.each([
  ['x'.repeat(500), true],
  ['x'.repeat(501), false],
])('saves the creator’s own words when the field is left, unless they are too long', (typed, isSaved) => {
  show();
  fireEvent.change(note(), { target: { value: typed } });
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.blur(note());
  expect(onChange.mock.calls).toEqual(isSaved ? [[{ toneNote: typed }]] : []);
  expect(note().getAttribute('aria-invalid')).toBe(String(!isSaved));
});

it('saves nothing that is as it was, and an empty note', () => {
  show({ toneNote: 'Never shout.' });
  write('Never shout.');
  fireEvent.blur(note());
  expect(onChange).not.toHaveBeenCalled();
  write('');
  expect(onChange.mock.calls).toEqual([[{ toneNote: '' }]]);
});

it('learns from titles, or not', () => {
  show();
  fireEvent.click(screen.getByRole('switch', { name: 'Learn from my last titles' }));
  expect(onChange.mock.calls).toEqual([[{ isToneLearned: false }]]);
});
