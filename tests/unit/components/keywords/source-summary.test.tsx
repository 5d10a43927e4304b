// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SourceSummary } from '@/components/keywords/source-summary';
import { sourceWords, statusWords } from '@/components/keywords/source-words';
import { SOURCE_IDS } from '@/lib/keywords/evidence';
import type { SourceState } from '@/lib/storage/keyword-rows';
import { makeSource } from '../../../support/make-source';

afterEach(cleanup);

const HOUR_MS = 3_600_000;
const show = (...sources: SourceState[]) => render(<SourceSummary sources={sources} />);
const item = (name: string) => {
  const found = screen.getAllByRole('listitem', { hidden: true }).find((one) => one.textContent?.startsWith(name));
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};

it('says in one line what the suggestions rest on and what would make them better', () => {
  show(
    makeSource(),
    makeSource({ id: 'library', count: 48, asOf: Date.now() - 2 * HOUR_MS }),
    makeSource({ id: 'autocomplete', status: 'needs-agreement', count: 0 }),
    makeSource({ id: 'search-terms', status: 'needs-sign-in', count: 0 }),
  );
  expect(
    screen.getByText("From this draft's text and 48 of your videos. Better with search terms and autocomplete."),
  ).toBeTruthy();
});

it('has a line without any source, key or network', () => {
  show();
  expect(screen.getByText("From this draft's text.")).toBeTruthy();
  expect(screen.queryByRole('list', { hidden: true })).toBeNull();
});

it('tells of each source how it stands, what it knows and of when', () => {
  show(
    makeSource({ id: 'library', count: 48, asOf: Date.now() - 2 * HOUR_MS }),
    makeSource({ id: 'opened', status: 'empty', count: 0 }),
    makeSource({ id: 'search', status: 'failed', count: 0, problem: 'offline' }),
  );
  expect(screen.getByText(/Not reached: Search results\./)).toBeTruthy();
  expect(item('Your own videos').textContent).toBe('Your own videosin use48 of your videos, 2 hours ago');
  expect(item('Videos you opened').textContent).toContain('nothing found');
  expect(item('Search results').textContent).toMatch(/could not be reached.*offline/i);
  expect(screen.queryByRole('button', { hidden: true })).toBeNull();
});

it('leads to the section of Options where something can be done', () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  show(
    makeSource({ id: 'autocomplete', status: 'needs-agreement' }),
    makeSource({ id: 'search-terms', status: 'needs-scope' }),
  );
  for (const [name, section] of [
    ['YouTube autocomplete', 'keywords'],
    ['Your search terms', 'youtube'],
  ] as const) {
    fireEvent.click(within(item(name)).getByRole('button', { hidden: true, name: `Set up in Options: ${name}` }));
    expect(create.mock.lastCall?.[0].url).toMatch(new RegExp(`/options\\.html#${section}$`));
  }
});

it.each(SOURCE_IDS)('has all its words for %s', (id) => {
  const { name, about, wanted, known } = sourceWords(id);
  for (const words of [name(), about(), wanted(), known(1), known(3)]) expect(words).not.toBe('');
  if (id !== 'text') expect(known(1)).not.toBe(known(3));
});

it.each([
  ...(['used', 'empty', 'off', 'failed', 'needs-agreement', 'needs-key', 'needs-sign-in'] as const),
  ...(['needs-scope', 'needs-model'] as const),
])('has words for %s', (status) => expect(statusWords(status)).not.toBe(''));
