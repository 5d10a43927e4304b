// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { PriceRow } from '@/components/ai/price-row';

afterEach(cleanup);

const MODEL = 'gemini-3.5-flash-lite';
const onChange = vi.fn();
const show = (model: string, own: { input: number; output: number } | null = null) =>
  render(
    <ul>
      <PriceRow model={model} own={own} onChange={onChange} />
    </ul>,
  );
const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const write = (name: RegExp, value: string) => {
  fireEvent.change(field(name), { target: { value } });
  fireEvent.blur(field(name));
};

it('shows the shipped price, the creator’s own before it, and none of a model that is not known', () => {
  const values = () => [field(/price in/).value, field(/price out/).value];
  show(MODEL);
  expect(values()).toEqual(['0.3', '2.5']);
  expect(screen.queryByRole('button')).toBeNull();
  cleanup();
  show(MODEL, { input: 1, output: 2 });
  expect(values()).toEqual(['1', '2']);
  cleanup();
  show('unheard-of');
  expect(values()).toEqual(['', '']);
});

it.each([
  [/price in/, '0,25', { input: 0.25, output: 2.5 }],
  [/price out/, '3', { input: 0.3, output: 3 }],
  [/price in/, '0', { input: 0, output: 2.5 }],
  [/price in/, '1000', { input: 1_000, output: 2.5 }],
  [/price in/, '1000.1', null],
  [/price in/, '-1', null],
  [/price in/, 'free', null],
  [/price in/, '', null],
  [/price in/, '0.3', null],
])('of %s takes %j as %j', (name, typed, price) => {
  show(MODEL);
  write(name, typed);
  expect(onChange.mock.calls).toEqual(price ? [[price]] : []);
  if (price === null) expect(field(name).value).toBe('0.3');
});

it('forgets the creator’s own price', () => {
  show(MODEL, { input: 1, output: 2 });
  fireEvent.click(screen.getByRole('button', { name: `Reset the price of ${MODEL}` }));
  expect(onChange.mock.calls).toEqual([[null]]);
});
