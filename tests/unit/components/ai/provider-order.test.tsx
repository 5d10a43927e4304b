// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ProviderOrder } from '@/components/ai/provider-order';
import type { AiSettings } from '@/lib/storage/settings';

afterEach(cleanup);

const GEMINI = 'Gemini, with your own key';
const DEVICE = 'The model on this device';
const onChange = vi.fn();
const show = (...order: AiSettings['order']) => render(<ProviderOrder order={order} onChange={onChange} />);
const shown = () => screen.getAllByRole('listitem').map((item) => item.dataset['provider']);
const turn = (name: string) => fireEvent.click(screen.getByRole('switch', { name }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('shows who is asked in order, those who are not, and Limelight last', () => {
  show('built-in');
  expect(shown()).toEqual(['built-in', 'gemini', 'offline']);
  expect(screen.getByRole<HTMLInputElement>('switch', { name: DEVICE }).checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>('switch', { name: GEMINI }).checked).toBe(false);
  expect(screen.getAllByRole('switch')).toHaveLength(2);
});

it.each([
  [['gemini', 'built-in'], GEMINI, ['built-in']],
  [['gemini'], GEMINI, []],
  [[], DEVICE, ['built-in']],
  [['gemini'], DEVICE, ['gemini', 'built-in']],
] as [AiSettings['order'], string, AiSettings['order']][])('of %j, turning %s makes %j', (order, name, next) => {
  show(...order);
  turn(name);
  expect(onChange.mock.calls).toEqual([[next]]);
});

it('changes places both ways', () => {
  show('gemini', 'built-in');
  press(`Ask ${GEMINI} later`);
  press(`Ask ${DEVICE} earlier`);
  expect(onChange.mock.calls).toEqual([[['built-in', 'gemini']], [['built-in', 'gemini']]]);
});

it('has no places to change with one alone', () => {
  show('gemini');
  for (const name of [`Ask ${GEMINI} later`, `Ask ${DEVICE} earlier`]) {
    expect(screen.getByRole('button', { name }).getAttribute('aria-disabled')).toBe('true');
    press(name);
  }
  expect(onChange).not.toHaveBeenCalled();
});
