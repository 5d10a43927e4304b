// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { LinesField } from '@/components/ai/lines-field';

afterEach(cleanup);

const onChange = vi.fn();
const show = (lines: string[] = ['Anna']) =>
  render(<LinesField label="Words" hint="One a line" lines={lines} maxLines={3} maxChars={5} onChange={onChange} />);
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Words' });

it.each([
  ['Anna\nBob', ['Anna', 'Bob']],
  ['  Bob \n\n Bob\r\n', ['Bob']],
  ['', []],
  ['a\nb\nc', ['a', 'b', 'c']],
  ['abcde', ['abcde']],
])('saves %j as %j when the field is left', (typed, lines) => {
  show();
  fireEvent.change(field(), { target: { value: typed } });
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.blur(field());
  expect(onChange.mock.calls).toEqual([[lines]]);
});

it.each([['a\nb\nc\nd'], ['abcdef']])('says that %j is too much, and keeps what was typed', (typed) => {
  show();
  fireEvent.change(field(), { target: { value: typed } });
  fireEvent.blur(field());
  expect(onChange).not.toHaveBeenCalled();
  expect(field().value).toBe(typed);
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('At most 3 lines of 5 characters.')).toBeTruthy();
});

it('saves nothing that is as it was', () => {
  show();
  fireEvent.blur(field());
  fireEvent.change(field(), { target: { value: ' Anna \n' } });
  fireEvent.blur(field());
  expect(onChange).not.toHaveBeenCalled();
  expect(field().value).toBe('Anna');
});
