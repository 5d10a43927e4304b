// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ORIGINS } from '@/components/account/access';
import { Explorer } from '@/components/keywords/explorer';
import { askBackground, type ExplorationForecast, type ExplorationRequest } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { saveApiKey } from '@/lib/storage/api-keys';
import { database } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, type KeywordSettings, saveSettings } from '@/lib/storage/settings';
import { fakeAccess } from '../../../support/fake-access';
import { makeDraftRow } from '../../../support/make-draft-row';
import { keepCompletions, keepExploration, makeExplorationRow } from '../../../support/make-exploration';
import { makeRow } from '../../../support/make-row';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

const AT = Date.UTC(2026, 10, 20);
const ALL_ON: Partial<KeywordSettings> = { autocompleteAgreedAt: AT, derivedAgreedAt: AT };
let forecastOf: (request: ExplorationRequest) => ExplorationForecast;
/** What the background answers to `explorePhrase`. */
let begin: () => Promise<{ id: string }>;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  forecastOf = ({ isDeep, hasSearch }) => ({
    ...{ completions: isDeep ? 38 : 1, searches: hasSearch ? 1 : 0, searchesLeft: 97, resetAt: AT, fits: true },
  });
  begin = async () => ({ id: 'en||sourdough' });
  ask.mockImplementation(async (name: string, data: ExplorationRequest) => {
    if (name === 'forecastExploration') return forecastOf(data);
    return name === 'explorePhrase' ? begin() : undefined;
  });
});
afterEach(cleanup);

async function setUp(keywords: Partial<KeywordSettings>, { key = true, hosts = Object.values(ORIGINS) } = {}) {
  const access = fakeAccess(true, hosts);
  const api = { ...DEFAULT_SETTINGS.api, agreedAt: AT };
  await saveSettings(database, {
    ...{ ...DEFAULT_SETTINGS, api, keywords: { ...DEFAULT_SETTINGS.keywords, ...keywords } },
  });
  if (key) await saveApiKey(database, { service: 'youtube', label: '', key: 'the-key-of-the-creator-1111' }, 1);
  return access;
}

const sent = (name: string) => ask.mock.calls.filter(([message]) => message === name).map(([, data]) => data);
const field = () => screen.findByLabelText<HTMLInputElement>('Phrase to look into');
const type = async (phrase: string) => fireEvent.change(await field(), { target: { value: phrase } });
const start = () => screen.getByRole('button', { name: 'Look into it' });
const submit = async () => act(async () => void fireEvent.submit(start().closest('form') ?? start()));
const watch = (parts = {}) => (
  <Explorer row={makeRow({ language: null, tags: ['bread', 'rye'], ...parts })} draft={null} />
);

describe('before it starts', () => {
  it('says what it would cost, and asks for that', async () => {
    await setUp(ALL_ON);
    render(watch());
    await type('  sourdough ');
    expect(await screen.findByText('Asks autocomplete once.')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Also every letter and question'));
    expect(await screen.findByText('Asks autocomplete 38 times, about 38 sec.')).toBeTruthy();
    expect(screen.getByText('Uses 1 of the 97 searches left today')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Look at the competition'));
    expect(await screen.findByText(/about 38 sec\. Uses one search and two units of your quota\.$/)).toBeTruthy();
    expect(sent('explorePhrase')).toEqual([]);
    await submit();
    expect(sent('explorePhrase')).toEqual([{ phrase: 'sourdough', language: 'en', isDeep: true, hasSearch: true }]);
  });

  it('does not start without a phrase', async () => {
    await setUp(ALL_ON);
    render(watch());
    await type('   ');
    await submit();
    expect(start().getAttribute('aria-disabled')).toBe('true');
    expect(sent('explorePhrase')).toEqual([]);
    expect(sent('forecastExploration')).toEqual([]);
  });

  it('does not start a search that no quota is left for', async () => {
    await setUp(ALL_ON);
    forecastOf = () => ({ completions: 1, searches: 1, searchesLeft: 0, resetAt: AT, fits: false });
    render(watch());
    await type('sourdough');
    fireEvent.click(await screen.findByLabelText('Look at the competition'));
    expect(await screen.findByText(/without the competition it can start now\.$/)).toBeTruthy();
    await submit();
    expect(sent('explorePhrase')).toEqual([]);
  });

  it('can be asked where the forecast cannot be had', async () => {
    await setUp(ALL_ON);
    ask.mockRejectedValueOnce(new Problem('storage-unavailable'));
    render(watch());
    await type('sourdough');
    await submit();
    expect(sent('explorePhrase')).toHaveLength(1);
  });

  it('tells why it could not start', async () => {
    await setUp(ALL_ON);
    begin = () => Promise.reject(new Problem('storage-full'));
    render(watch());
    await type('sourdough');
    await submit();
    expect((await screen.findByRole('alert')).textContent).toContain('no room left');
  });

  it.each([
    ['the video', { language: 'pt-BR' }, 'pt'],
    ['the browser, where the video tells none', { language: null }, 'en'],
  ])('asks in the language of %s', async (_, video, language) => {
    await setUp(ALL_ON);
    render(watch(video));
    expect((await screen.findByLabelText<HTMLSelectElement>('Language')).value).toBe(language);
  });

  it('offers the video’s own phrases, which a click puts into the field', async () => {
    await setUp(ALL_ON);
    render(watch());
    const offers = within(await screen.findByRole('list', { name: 'Phrases of this video' }));
    fireEvent.click(offers.getByRole('button', { name: 'rye' }));
    expect((await field()).value).toBe('rye');
    expect(document.activeElement).toBe(await field());
    expect(sent('explorePhrase')).toEqual([]);
  });
});

describe('what is not set up', () => {
  const OFF = {};
  it.each([
    ['neither is agreed to', OFF, {}, 'Read about autocomplete', '#keywords'],
    ['derived numbers are not agreed to', { autocompleteAgreedAt: AT }, {}, 'Read about derived insights', '#keywords'],
    ['there is no key', ALL_ON, { key: false }, 'Enter a key or sign in', '#youtube'],
  ])('is offered once: %s', async (_, keywords, choice, button, hash) => {
    await setUp(keywords, choice);
    const create = vi.fn(async () => ({}));
    Object.assign((await import('wxt/testing/fake-browser')).fakeBrowser.tabs, { create });
    render(watch());
    fireEvent.click(await screen.findByRole('button', { name: button }));
    expect(create).toHaveBeenCalledWith({ url: expect.stringContaining(`options.html${hash}`) });
    expect(screen.queryByLabelText('Look at the competition')).toBeNull();
  });

  it('asks the browser where it refused', async () => {
    const { request } = await setUp(ALL_ON, { hosts: [ORIGINS.data] });
    render(watch());
    const allow = await screen.findByRole('button', { name: 'Allow' });
    await act(async () => void fireEvent.click(allow));
    expect(request.mock.calls).toEqual([[{ origins: [ORIGINS.autocomplete] }]]);
    expect(await screen.findByLabelText('Also every letter and question')).toBeTruthy();
  });

  it('is not brought up where the creator switched it off', async () => {
    await setUp({ ...ALL_ON, offSources: ['autocomplete', 'search'] });
    forecastOf = () => ({ completions: 0, searches: 0, searchesLeft: 97, resetAt: AT, fits: true });
    render(watch());
    await type('sourdough');
    expect(await screen.findByText('Asks nobody: only your own data is looked at.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Read about|Enter a key/ })).toBeNull();
    expect(screen.queryByRole('switch')).toBeNull();
  });
});

describe('history', () => {
  it('shows the last one again after a while away, and any other on a click', async () => {
    await setUp(ALL_ON);
    await keepExploration(makeExplorationRow({ jobId: 'one' }));
    await keepExploration(makeExplorationRow({ phrase: 'rye bread', jobId: 'two', at: Date.now() - 7_200_000 }));
    await keepCompletions({ 'rye bread': ['rye bread recipe'] });
    render(watch());
    expect(await screen.findByRole('heading', { name: 'sourdough' })).toBeTruthy();
    const list = within(screen.getByRole('list', { name: 'Looked into before' }));
    fireEvent.click(list.getByRole('button', { name: /^rye bread/ }));
    expect(await screen.findByText('rye bread recipe')).toBeTruthy();
    expect((await field()).value).toBe('rye bread');
  });

  it('leaves what was looked into long ago closed', async () => {
    await setUp(ALL_ON);
    await keepExploration(makeExplorationRow({ at: Date.now() - 3_700_000 }));
    render(watch());
    await screen.findByRole('list', { name: 'Looked into before' });
    expect(screen.queryByRole('heading', { name: 'sourdough' })).toBeNull();
  });

  it('forgets one, or all after a second click', async () => {
    await setUp(ALL_ON);
    await keepExploration(makeExplorationRow());
    render(watch());
    fireEvent.click(await screen.findByRole('button', { name: 'Delete “sourdough” from the list' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete all' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete it' }));
    expect(sent('deleteExplorations')).toEqual([{ id: 'en||sourdough' }, {}]);
    await act(() => database.explorations.clear());
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'sourdough' })).toBeNull());
  });
});

it('starts from the draft’s suggestions', async () => {
  await setUp(ALL_ON);
  const suggestion = { tag: 'sourdough starter', fit: 1, reasons: [], sources: [] };
  const bands = { relevance: 'high', demand: null, chance: null } as const;
  const draft = makeDraftRow({ suggestedTags: [{ ...suggestion, bands }] });
  render(<Explorer row={draft} draft={draft} />);
  expect(await screen.findByRole('button', { name: 'sourdough starter' })).toBeTruthy();
});
