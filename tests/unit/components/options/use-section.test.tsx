// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SECTIONS } from '@/components/options/sections';
import { useSection } from '@/components/options/use-section';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

const use = () => renderHook(() => useSection().id).result;
/** As a link or the browser's "Back" does it. */
const goTo = (hash: string) =>
  act(() => {
    location.hash = hash;
    dispatchEvent(new HashChangeEvent('hashchange'));
  });

it.each([['#health', 'health'], ...['', '#', '#nothing', '#HEALTH', '#health?x'].map((hash) => [hash, 'general'])])(
  'takes %j for %s',
  (hash, id) => {
    location.hash = hash;
    expect(use().current).toBe(id);
  },
);

it('follows the address, and goes back with it', () => {
  const section = use();
  for (const { id } of SECTIONS) {
    goTo(id);
    expect(section.current).toBe(id);
  }
  goTo('');
  expect(section.current).toBe('general');
});

it('is deaf once the page is gone', () => {
  const section = use();
  cleanup();
  goTo('health');
  expect(section.current).toBe('general');
});
