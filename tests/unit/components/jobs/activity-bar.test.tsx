// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ActivityBar } from '@/components/jobs/activity-bar';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import type { JobItemRow } from '@/lib/storage/job-rows';
import { makeEventRow, makeJobRow, NOW } from '../../../support/make-jobs';
import { eventually } from '../../../support/eventually';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

beforeEach(async () => {
  ask.mockResolvedValue(undefined);
  for (const table of [database.jobs, database.jobItems, database.events]) await table.clear();
});
afterEach(cleanup);

const half = { state: 'running', total: 500, doneCount: 117, failedCount: 3, forecastUnits: 10 } as const;
const line = () => screen.findByRole('button', { expanded: false });
const status = () => screen.getByRole('status').textContent;
const open = async () => fireEvent.click(await line());
/** Long enough for a live query to answer. */
const settle = () => act(async () => database.jobs.count());

describe('the line', () => {
  it('is not there while there is nothing to say', async () => {
    await database.jobs.add(makeJobRow({ state: 'done' }));
    await database.events.add(makeEventRow({ kind: 'channel-refreshed' }));
    render(<ActivityBar />);
    await settle();
    expect(screen.queryByRole('button')).toBeNull();
    expect(status()).toBe('');
  });

  it('says what runs and how far it is, as it is now, also when it is opened anew', async () => {
    await database.jobs.bulkAdd([makeJobRow(half), makeJobRow({ id: 'next' })]);
    render(<ActivityBar />);
    expect((await line()).textContent).toContain('Refreshing videos: Bread Lab120 of 500 · and 1 more');
    expect(screen.getByRole('progressbar', { name: 'Refreshing videos: Bread Lab' })).toMatchObject({
      value: 120,
      max: 500,
    });
    await act(() => database.jobs.update('job', { doneCount: 497 }));
    expect(await screen.findByText(/^500 of 500/)).toBeTruthy();
    cleanup();
    render(<ActivityBar />);
    expect((await line()).textContent).toContain('500 of 500');
  });

  it('says why something waits', async () => {
    await database.jobs.add(makeJobRow({ problem: 'offline', attempt: 1 }));
    render(<ActivityBar />);
    expect((await line()).textContent).toContain('Waits for the network');
  });

  it.each([
    ['quota-low', "Most of today's YouTube quota is used"],
    ['quota-spent', "Today's YouTube quota is used up"],
    ['storage-full', "No room left for Limelight's data"],
    ['ai-budget-low', 'Most of this month’s AI budget is used'],
    ['ai-cost-unusual', 'AI cost far more today than it usually does'],
  ] as const)('says what matters: %s', async (kind, words) => {
    await database.events.add(makeEventRow({ kind, subject: '', about: null, at: Date.now() }));
    render(<ActivityBar />);
    expect((await line()).textContent).toBe(words);
  });

  it.each([
    ['quota-low', 25],
    ['quota-spent', 25],
    ['ai-cost-unusual', 25],
    ['ai-budget-low', 32 * 24],
    ['ai-budget-spent', 32 * 24],
  ] as const)('does not say of what was so yesterday, or last month, that it is so now: %s', async (kind, hoursAgo) => {
    await database.events.add(makeEventRow({ kind, about: 'old', at: Date.now() - hoursAgo * 3_600_000 }));
    await database.events.add(makeEventRow({ kind: 'job-failed', about: 'gone' }));
    render(<ActivityBar />);
    expect((await line()).textContent).toBe('Not everything worked: Bread Lab');
  });
});

describe('what is read out', () => {
  it('is a change of state, not what was there, and no percentage', async () => {
    await database.jobs.add(makeJobRow(half));
    render(<ActivityBar />);
    await line();
    await act(() => database.jobs.update('job', { doneCount: 200 }));
    await screen.findByText('203 of 500');
    expect(status()).toBe('');
    const before = document.activeElement;
    await act(() => database.jobs.update('job', { state: 'waiting', problem: 'offline', attempt: 1 }));
    await eventually(() => expect(status()).toBe('Refreshing videos: Bread Lab: Waits for the network'));
    await act(() => database.jobs.update('job', { state: 'done', failedCount: 0 }));
    await eventually(() => expect(status()).toBe('Refreshing videos: Bread Lab: Done'));
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.activeElement).toBe(before);
  });
});

describe('the list', () => {
  it('counts looks at places in search apart from units', async () => {
    await database.jobs.add(makeJobRow({ ...half, kind: 'track-ranks', forecastUnits: 5 }));
    render(<ActivityBar />);
    await open();
    expect(screen.getByText(/5 of the day's searches/)).toBeTruthy();
    expect(screen.queryByText(/quota unit/)).toBeNull();
  });

  it('cancels, and keeps the focus that its button would lose', async () => {
    await database.jobs.add(makeJobRow(half));
    ask.mockImplementation(() => database.jobs.update('job', { state: 'cancelled' }));
    render(<ActivityBar />);
    await open();
    expect(screen.getByText(/about 10 quota units/)).toBeTruthy();
    const cancel = screen.getByRole('button', { name: 'Cancel “Refreshing videos: Bread Lab”' });
    cancel.focus();
    await act(async () => fireEvent.click(cancel));
    expect(ask).toHaveBeenCalledWith('cancelJob', { id: 'job' });
    await eventually(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Activity' })));
    expect(screen.getByText('1 finished')).toBeTruthy();
  });

  it('tries at once what waits for better times', async () => {
    await database.jobs.bulkAdd([
      makeJobRow({ problem: 'offline', attempt: 1 }),
      makeJobRow({ id: 'due', subject: 'Due' }),
    ]);
    render(<ActivityBar />);
    await open();
    expect(screen.queryByRole('button', { name: 'Try now: “Refreshing videos: Due”' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Try now: “Refreshing videos: Bread Lab”' }));
    expect(ask).toHaveBeenCalledWith('retryJob', { id: 'job' });
  });

  it('shows what failed, why, and tries it again', async () => {
    await database.jobs.add(makeJobRow({ state: 'done', total: 5, doneCount: 2, failedCount: 3 }));
    await database.jobItems.bulkAdd([failed(0, 'not-found'), failed(1, 'not-found'), failed(2, null)]);
    await database.events.add(makeEventRow({ kind: 'job-failed', about: 'job' }));
    render(<ActivityBar />);
    expect((await line()).textContent).toContain('Not everything worked: Bread Lab');
    await open();
    expect(await screen.findByText('2 × YouTube does not know this any more.')).toBeTruthy();
    expect(screen.getByText(/^1 × Something unexpected happened\./)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'video00000a' }).getAttribute('href')).toContain('watch?v=video00000a');
    fireEvent.click(screen.getByRole('button', { name: 'Try again: “Refreshing videos: Bread Lab”' }));
    expect(ask).toHaveBeenCalledWith('retryJob', { id: 'job' });
  });

  it('gives the way out of a failure of the whole', async () => {
    await database.jobs.add(makeJobRow({ state: 'failed', problem: 'key-invalid' }));
    await database.events.add(makeEventRow({ kind: 'job-failed', about: 'job' }));
    render(<ActivityBar />);
    await open();
    expect(screen.getByText('Google does not know this API key.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss “Refreshing videos: Bread Lab”' }));
    expect(ask).toHaveBeenCalledWith('dismissEvents', { id: expect.any(Number) });
  });

  it('dismisses one event or all, and clears what is over', async () => {
    await database.events.bulkAdd([
      makeEventRow({ kind: 'quota-low', at: Date.now() }),
      makeEventRow({ kind: 'facts-refreshed', subject: 'Rye' }),
    ]);
    await database.jobs.add(makeJobRow({ state: 'done' }));
    render(<ActivityBar />);
    await open();
    const news = within(screen.getByRole('list', { name: 'What happened' }));
    fireEvent.click(news.getByRole('button', { name: 'Dismiss “Facts refreshed: Rye”' }));
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss all' }));
    fireEvent.click(screen.getByRole('button', { name: 'Clear list', hidden: true }));
    const ids = [[{ id: expect.any(Number) }], [{}], []];
    expect(ask.mock.calls).toEqual([['dismissEvents', ...(ids[0] ?? [])], ['dismissEvents', {}], ['clearJobs']]);
  });

  it('has what became ready in the fold, the newest ten first, and nowhere else', async () => {
    const ready = (count: number) =>
      Array.from({ length: count }, (_, place) =>
        makeEventRow({ kind: 'analysis-ready', subject: `Loaf ${place}`, at: NOW + place, isQuiet: true }),
      );
    await database.events.bulkAdd(ready(11));
    render(<ActivityBar />);
    await settle();
    expect(screen.queryByRole('button')).toBeNull();
    await act(() => database.jobs.add(makeJobRow({ state: 'running' })));
    await open();
    expect(status()).not.toContain('Loaf');
    expect(screen.queryByRole('list', { name: 'What happened' })).toBeNull();
    const list = within(screen.getByRole('list', { name: 'Became ready', hidden: true }));
    const items = list.getAllByRole('listitem', { hidden: true });
    expect(items).toHaveLength(10);
    expect(items[0]?.textContent).toMatch(/^Analysis ready: Loaf 10.+/);
    expect(items[0]?.querySelector('time')?.dateTime).toBe(new Date(NOW + 10).toISOString());
    expect(list.queryAllByRole('button', { hidden: true })).toEqual([]);
    expect(screen.getByText('Became ready', { selector: 'summary' }).closest('details')?.open).toBe(false);
    expect(screen.queryByRole('button', { name: 'Clear list', hidden: true })).toBeNull();
    await act(() => database.jobs.update('job', { state: 'done' }));
    expect(await screen.findByText('1 finished', { selector: 'summary' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Became ready', hidden: true })).toBeTruthy();
  });

  it('stays while it is open, and says what was refused', async () => {
    await database.jobs.add(makeJobRow({ state: 'running' }));
    ask.mockRejectedValue(new Problem('storage-full'));
    render(<ActivityBar />);
    await open();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /^Cancel/ })));
    expect(screen.getByRole('alert').textContent).toContain('no room left');
    await act(() => database.jobs.clear());
    expect(await screen.findByText(/^Nothing is running\./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { expanded: true }));
    expect(screen.queryByRole('button')).toBeNull();
  });
});

function failed(index: number, problem: JobItemRow['problem']): JobItemRow {
  const key = `video00000${'abc'[index]}`;
  return { jobId: 'job', index, key, state: 'failed', problem, attempt: 1, doneAt: 1 };
}
