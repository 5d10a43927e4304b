// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ORIGINS } from '@/components/account/access';
import { Explorer } from '@/components/keywords/explorer';
import { askBackground } from '@/lib/messages/to-background';
import { saveApiKey } from '@/lib/storage/api-keys';
import { database } from '@/lib/storage/database';
import type { ExplorationRow } from '@/lib/storage/keyword-rows';
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from '@/lib/storage/settings';
import { fakeAccess } from '../../../support/fake-access';
import { keepAnswer } from '../../../support/keep-answers';
import {
  keepCompetition,
  keepCompletions,
  keepExploration,
  makeCompetitionReport,
  makeExplorationRow,
} from '../../../support/make-exploration';
import { makeRequestRow } from '../../../support/make-request-row';
import { makeRow } from '../../../support/make-row';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

const AT = Date.UTC(2026, 10, 20);
const HOUR_MS = 3_600_000;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  fakeAccess(true, Object.values(ORIGINS));
  const keywords = { ...DEFAULT_SETTINGS.keywords, autocompleteAgreedAt: AT, derivedAgreedAt: AT };
  await saveSettings(database, { ...DEFAULT_SETTINGS, api: { ...DEFAULT_SETTINGS.api, agreedAt: AT }, keywords });
  await saveApiKey(database, { service: 'youtube', label: '', key: 'the-key-of-the-creator-1111' }, 1);
  ask.mockResolvedValue(undefined);
});
afterEach(cleanup);

const sent = (name: string) => ask.mock.calls.filter(([message]) => message === name).map(([, data]) => data);
const watch = () => render(<Explorer row={makeRow({ language: 'en' })} draft={null} />);
const list = async (name: string) => within(await screen.findByRole('list', { name }));
const region = async (name: string) => within(await screen.findByRole('region', { name }));

describe('while it is asked', () => {
  const RUNNING = { state: 'running', total: 38, doneCount: 12 } as const;
  /** For 42 seconds there is no room for another request. */
  async function spendTheMinute(): Promise<void> {
    const { api } = await loadSettings(database);
    const at = Date.now() - 18_000;
    const spent = Array.from({ length: api.maxRequestsPerMinute }, () => makeRequestRow({ at }));
    await database.requests.bulkAdd(spent);
  }

  it('shows what came, how far it is, and stops when it is told to', async () => {
    await keepExploration(makeExplorationRow({ queries: ['sourdough', 'sourdough a'] }), RUNNING);
    await keepCompletions({ sourdough: ['sourdough starter'] });
    watch();
    expect(await screen.findByText('12 of 38, about 26 sec left')).toBeTruthy();
    expect((await list('Related phrases')).getByText('sourdough starter')).toBeTruthy();
    await act(() => keepCompletions({ 'sourdough a': ['sourdough activity'] }));
    expect(await screen.findByText('sourdough activity')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(sent('cancelJob')).toEqual([{ id: 'job' }]);
  });

  it.each<[string, Partial<ExplorationRow>, RegExp]>([
    ['has to wait for room within the minute', {}, /^12 of 38, the search waits .* a minute, about 6[678] sec left$/],
    ['was made', { searchProblem: 'quota-exceeded' }, /^12 of 38, about 26 sec left$/],
    ['is not to be made', { hasSearch: false }, /^12 of 38, about 26 sec left$/],
  ])('counts the pace where the search %s', async (_, parts, words) => {
    await spendTheMinute();
    await keepExploration(makeExplorationRow({ hasSearch: true, ...parts }), RUNNING);
    watch();
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('counts the pace down, and only from when it waits', async () => {
    await keepExploration(makeExplorationRow({ hasSearch: true }), RUNNING);
    watch();
    await screen.findByText('12 of 38, about 26 sec left');
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await act(spendTheMinute);
    await screen.findByText(/a minute, about 6[678] sec left$/);
    expect(screen.queryByText(/about (?:69|[7-9]\d) sec/)).toBeNull();
    await screen.findByText(/a minute, about 6[45] sec left$/);
  });

  it('says what it waits for', async () => {
    await keepExploration(makeExplorationRow(), { ...RUNNING, state: 'waiting', problem: 'offline', attempt: 1 });
    watch();
    expect(await screen.findByText('Waits for the network · 12 of 38')).toBeTruthy();
  });
});

describe('when something failed', () => {
  it.each([
    ['rate-limited', 'Google asks for a pause.', /Wait some minutes/],
    ['answer-invalid', 'The answer from Google could not be understood.', /Wait some minutes/],
    ['permission-missing', 'The browser does not let Limelight ask.', /Options, Keywords/],
    ['offline', 'You seem to be offline.', /network is back/],
  ] as const)('%s: what came stays, with a way out', async (problem, what, way) => {
    await keepExploration(makeExplorationRow({ completionProblem: problem }), {
      doneCount: 35,
      failedCount: 3,
      total: 38,
    });
    await keepCompletions({ sourdough: ['sourdough starter'] });
    watch();
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(what)).toBeTruthy();
    expect(alert.getByText(way).textContent).toContain('What came is shown; 3 answers are missing.');
    expect((await list('Related phrases')).getByText('sourdough starter')).toBeTruthy();
    fireEvent.click(alert.getByRole('button', { name: 'Try again' }));
    expect(sent('retryJob')).toEqual([{ id: 'job' }]);
  });

  it('says in its place that the quota ended before the search', async () => {
    const row = makeExplorationRow({ hasSearch: true, searchProblem: 'quota-exceeded' });
    await keepExploration(row, { doneCount: 1, failedCount: 1, total: 2 });
    await keepCompletions({ sourdough: ['sourdough starter'] });
    watch();
    const competition = await region('Competition');
    expect(competition.getByText("Not looked up. Today's YouTube quota is used up.")).toBeTruthy();
    expect(competition.getByRole('heading', { name: 'Competition: not known' })).toBeTruthy();
  });

  it('is content after another try that worked, whatever failed before', async () => {
    await keepExploration(makeExplorationRow({ completionProblem: 'offline' }), { doneCount: 1 });
    await keepCompletions({ sourdough: ['sourdough starter'] });
    watch();
    await list('Related phrases');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says nothing of what failed once that is withdrawn', async () => {
    await keepExploration(makeExplorationRow({ queries: [] }), { doneCount: 1, failedCount: 3, total: 4 });
    watch();
    await screen.findByRole('heading', { name: 'sourdough' });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('owns up to what nobody expected', async () => {
    await keepExploration(makeExplorationRow(), { state: 'failed' });
    watch();
    expect(await screen.findByText('Something went wrong inside Limelight.')).toBeTruthy();
  });

  it('says that it was cancelled', async () => {
    await keepExploration(makeExplorationRow(), { state: 'cancelled', doneCount: 4, total: 38 });
    watch();
    expect(await screen.findByText('Cancelled. What came is shown; 34 answers are missing.')).toBeTruthy();
  });

  it('says that answers are gone after their time', async () => {
    await keepExploration(makeExplorationRow(), null);
    watch();
    expect(await screen.findByText(/^Its answers were kept for 29 days/)).toBeTruthy();
  });

  it('passes over kept answers of another shape', async () => {
    await keepExploration(makeExplorationRow());
    await keepAnswer(database, 'autocomplete', 'en||sourdough', { query: 'sourdough', completions: 'all' });
    await keepAnswer(database, 'competition', 'en||sourdough', { phrase: 'sourdough' });
    watch();
    expect(await screen.findByRole('heading', { name: 'Demand: not known' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Competition: not known' })).toBeTruthy();
  });
});

describe('what is known', () => {
  it('is a band of demand with what it rests on, its source and age', async () => {
    await keepExploration(makeExplorationRow());
    const many = Array.from({ length: 9 }, (_, index) => `sourdough ${index}`);
    await keepCompletions({ sourdough: many }, Date.now() - 3 * HOUR_MS);
    watch();
    const demand = await region('Demand');
    expect(demand.getByRole('heading').textContent).toMatch(/^Demand.*(low|medium|high)$/i);
    expect(demand.getByText("Limelight's estimate")).toBeTruthy();
    expect(demand.getByText('· autocomplete, 3 hours ago')).toBeTruthy();
  });

  it('is a band of competition with its inputs and the results in YouTube’s order', async () => {
    await keepExploration(makeExplorationRow({ hasSearch: true }));
    await keepCompetition(makeCompetitionReport(), Date.now() - 2 * HOUR_MS);
    watch();
    const competition = await region('Competition');
    const inputs = competition.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(inputs).toEqual(['50', '812K', '31', '120K', '400 days', '54K']);
    expect(competition.getByText("Limelight's estimate")).toBeTruthy();
    expect(competition.getByText("Calculated from YouTube's numbers, 2 hours ago")).toBeTruthy();
    const results = within(competition.getByRole('list', { name: 'Results, as YouTube orders them', hidden: true }));
    const links = results.getAllByRole('link', { hidden: true });
    expect(links).toHaveLength(10);
    expect(links[0]?.getAttribute('href')).toBe('https://www.youtube.com/watch?v=found-0');
    expect(results.getByText(/views hidden/)).toBeTruthy();
  });

  it('is told as not told where YouTube keeps it back', async () => {
    await keepExploration(makeExplorationRow({ hasSearch: true }));
    const none = { totalResults: null, medianViews: null, medianAgeDays: null, medianSubscribers: null };
    await keepCompetition(makeCompetitionReport({ competition: { results: 3, exactTitles: 0, ...none } }));
    watch();
    expect((await region('Competition')).getAllByText('not told')).toHaveLength(4);
  });

  it('is that there is nothing to compete with', async () => {
    await keepExploration(makeExplorationRow({ hasSearch: true }));
    const none = { totalResults: 0, medianViews: null, medianAgeDays: null, medianSubscribers: null };
    await keepCompetition(makeCompetitionReport({ competition: { results: 0, exactTitles: 0, ...none }, hits: [] }));
    watch();
    expect(await screen.findByText('YouTube finds no video for it.')).toBeTruthy();
  });

  it('has questions of their own', async () => {
    const queries = ['sourdough', 'how to sourdough'];
    await keepExploration(makeExplorationRow({ queries, isDeep: true }));
    await keepCompletions({ sourdough: ['sourdough starter'], 'how to sourdough': ['how to sourdough at home'] });
    watch();
    expect((await list('Questions')).getByText('how to sourdough at home')).toBeTruthy();
  });
});
