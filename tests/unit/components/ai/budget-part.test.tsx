// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BudgetPart } from '@/components/ai/budget-part';
import type { Spending, SpendingSum } from '@/lib/storage/load-spending';
import { type AiSettings, DEFAULT_SETTINGS } from '@/lib/storage/settings';

const SUM: SpendingSum = {
  ...{ calls: 12, usage: { input: 1_000, output: 200, thoughts: 34, cached: 500 }, costUsd: 0, listPriceUsd: 0.0123 },
  hasUnknownPrice: false,
};
const spendingOf = (parts: Partial<SpendingSum> = {}): Spending => {
  const sum = { ...SUM, ...parts };
  return {
    ...{ today: { ...sum, calls: 3 }, month: sum, features: [{ ...sum, feature: 'titles' }] },
    ...{ models: [{ ...sum, model: 'gemini-a' }], days: [{ ...sum, day: '2026-11-21' }] },
  };
};
const onChange = vi.fn();
const onClear = vi.fn();

afterEach(cleanup);

function show(parts: Partial<AiSettings> = {}, spending: Spending | null = null) {
  const settings = { ...DEFAULT_SETTINGS.ai, ...parts };
  render(<BudgetPart settings={settings} spending={spending} onChange={onChange} onClear={onClear} />);
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const budget = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Budget a month, US dollars' });

describe('the tier', () => {
  it('is the creator’s word', () => {
    show();
    expect(screen.getByText(/Calls cost nothing/)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /Budget/ })).toBeNull();
    press('Billing is on');
    expect(onChange.mock.calls).toEqual([[{ tier: 'paid' }]]);
  });

  it.each([
    ['free', {}, '12 calls · free (would cost $0.01)', 'free ($0.01)'],
    ['paid', { costUsd: 0.5 }, '12 calls · $0.50', '$0.50'],
  ] as const)('%s says what it cost', (tier, parts, words, cell) => {
    show({ tier }, spendingOf(parts));
    expect(screen.getByText('This month').nextElementSibling?.textContent).toBe(words);
    expect(screen.getByText('Today').nextElementSibling?.textContent).toMatch(/^3 calls/);
    const row = screen.getByRole('row', { name: /^Titles/, hidden: true });
    expect(Array.from(row.querySelectorAll('td'), ({ textContent }) => textContent)).toEqual(['12', '1,234', cell]);
  });
});

describe('the budget', () => {
  it.each([
    ['5', 5],
    ['2,5', 2.5],
    ['0', 0],
    ['1000', 1_000],
    ['1000.01', null],
    ['-1', null],
    ['five', null],
    ['', null],
    ['Infinity', null],
  ])('of %j is saved as %j', (typed, amount) => {
    show({ tier: 'paid', monthlyBudgetUsd: 7 });
    fireEvent.change(budget(), { target: { value: typed } });
    expect(budget().value).toBe(typed);
    expect(budget().getAttribute('aria-invalid')).toBe(String(amount === null));
    expect(onChange.mock.calls).toEqual(amount === null ? [] : [[{ monthlyBudgetUsd: amount }]]);
  });

  it('of 0 says that nothing is asked', () => {
    show({ tier: 'paid' }, spendingOf());
    expect(screen.getByText('0: nothing that costs is asked.')).toBeTruthy();
    expect(screen.queryByRole('meter')).toBeNull();
  });

  it.each([
    [7.99, 'bg-accent', '7.99'],
    [8, 'bg-warn', '8'],
    [12, 'bg-warn', '10'],
  ])('of 10 is shown used with %f', (costUsd, look, now) => {
    show({ tier: 'paid', monthlyBudgetUsd: 10 }, spendingOf({ costUsd }));
    const meter = screen.getByRole('meter', { name: 'Budget used' });
    expect(meter.getAttribute('aria-valuenow')).toBe(now);
    expect(meter.getAttribute('aria-valuetext')).toMatch(/ of \$10\.00$/);
    expect(meter.firstElementChild?.classList.contains(look)).toBe(true);
  });

  it('says that a price is not known', () => {
    show({}, spendingOf({ hasUnknownPrice: true }));
    expect(screen.getByText(/without a known price/)).toBeTruthy();
  });
});

it('lets the list be cleared, after a second click', () => {
  show({}, spendingOf());
  fireEvent.click(screen.getByRole('button', { name: 'Clear the list of costs', hidden: true }));
  expect(onClear).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Delete', hidden: true }));
  expect(onClear).toHaveBeenCalledOnce();
});

it('takes a price of the creator’s own, and gives it back', () => {
  show({ prices: { 'gemini-a': { input: 1, output: 2 } } }, spendingOf());
  const field = screen.getByRole('textbox', { name: 'gemini-3.5-flash-lite, price in', hidden: true });
  fireEvent.change(field, { target: { value: '0.4' } });
  fireEvent.blur(field);
  fireEvent.click(screen.getByRole('button', { name: 'Reset the price of gemini-a', hidden: true }));
  expect(onChange.mock.calls).toEqual([
    [{ prices: { 'gemini-a': { input: 1, output: 2 }, 'gemini-3.5-flash-lite': { input: 0.4, output: 2.5 } } }],
    [{ prices: {} }],
  ]);
});
