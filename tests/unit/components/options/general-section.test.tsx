// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { GeneralSection } from '@/components/options/general-section';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/storage/settings';

afterEach(cleanup);

const save = vi.fn<(change: Partial<Settings>) => void>();
const show = (change: Partial<Settings> = {}) =>
  render(<GeneralSection settings={{ ...DEFAULT_SETTINGS, ...change }} save={save} />);

it.each([
  [/badge|score on/i, 'isBadgeShown'],
  [/studio/i, 'isOverlayOn'],
] as const)('has a switch %s that saves only what it is about', (name, setting) => {
  show({ [setting]: true });
  const on = screen.getByRole<HTMLInputElement>('switch', { name });
  expect(on.checked).toBe(true);
  fireEvent.click(on);
  cleanup();
  show({ [setting]: false });
  fireEvent.click(screen.getByRole('switch', { name }));
  expect(save.mock.calls).toEqual([[{ [setting]: false }], [{ [setting]: true }]]);
});

it('says in which colours Limelight is shown, and saves another choice', () => {
  show({ theme: 'light' });
  const choice = (name: string) => screen.getByRole('button', { name });
  expect(['System', 'Light', 'Dark'].map((name) => choice(name).getAttribute('aria-pressed'))).toEqual([
    ...['false', 'true', 'false'],
  ]);
  fireEvent.click(choice('Dark'));
  expect(save.mock.calls).toEqual([[{ theme: 'dark' }]]);
});
