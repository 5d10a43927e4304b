// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HealthSection } from '@/components/options/health-section';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import { makeHealthRow, makeLogRow, makeMetricRow } from '../../../support/make-health';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));

beforeEach(async () => {
  vi.mocked(askBackground).mockResolvedValue(undefined as never);
  await Promise.all(database.tables.map((table) => table.clear()));
});
afterEach(cleanup);

const click = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

it('follows what the checks find, while it is open', async () => {
  render(<HealthSection />);
  expect(await screen.findByText('Not checked yet')).toBeTruthy();
  await database.healthChecks.put(makeHealthRow({ status: 'warning', finding: 'slow' }));
  expect(await screen.findByText('1 thing needs attention')).toBeTruthy();
  await database.healthChecks.put(makeHealthRow());
  expect(await screen.findByText('Everything works')).toBeTruthy();
});

it('has the background check, and tells what went wrong with that', async () => {
  vi.mocked(askBackground).mockRejectedValue(new Problem('storage-full'));
  render(<HealthSection />);
  await click('Check now');
  expect(vi.mocked(askBackground).mock.calls).toEqual([['runHealthChecks', undefined]]);
  expect((await screen.findByRole('alert')).textContent).toContain('no room left');
  expect(await screen.findByRole('button', { name: 'Check now' })).toBeTruthy();
});

it('filters the log by level and by piece of work', async () => {
  await database.logs.bulkAdd([
    makeLogRow({ id: 1, level: 'debug', event: 'cache.hit', correlationId: 'work-1' }),
    makeLogRow({ id: 2, level: 'warn', event: 'breaker.opened', correlationId: 'work-2' }),
    makeLogRow({ id: 3, level: 'error', event: 'job.failed', correlationId: 'work-1' }),
  ]);
  render(<HealthSection />);
  const log = () => within(screen.getByRole('region', { name: 'Log lines' }));
  const events = () =>
    log()
      .getAllByRole('listitem')
      .map(({ textContent }) => /[a-z]+\.[a-z]+/.exec(textContent ?? '')?.[0]);
  await screen.findByText('job.failed');
  expect(events()).toEqual(['job.failed', 'breaker.opened', 'cache.hit']);
  await click('Warnings');
  await waitFor(() => expect(events()).toEqual(['job.failed', 'breaker.opened']));
  await click('All');
  await screen.findByText('cache.hit');
  fireEvent.click(screen.getAllByRole('button', { name: /work-1/ })[0] as HTMLElement);
  await waitFor(() => expect(events()).toEqual(['job.failed', 'cache.hit']));
});

it('shows the last 200 lines, and more on demand', async () => {
  await database.logs.bulkAdd(Array.from({ length: 250 }, (_, id) => makeLogRow({ id: id + 1 })));
  render(<HealthSection />);
  await screen.findAllByText('job.finished');
  const lines = () => screen.getAllByText('job.finished').length;
  expect(lines()).toBe(200);
  await click('Show more');
  await waitFor(() => expect(lines()).toBe(250));
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

it('shows how long things take', async () => {
  await database.metrics.put(makeMetricRow({ count: 3 }));
  render(<HealthSection />);
  expect(await screen.findByRole('row', { name: /fetchFacts 3 0/ })).toBeTruthy();
});

it('clears after a second click', async () => {
  render(<HealthSection />);
  await click('Clear log and timings…');
  expect(askBackground).not.toHaveBeenCalled();
  await click('Delete them');
  expect(vi.mocked(askBackground).mock.calls).toEqual([['clearDiagnostics', undefined]]);
  expect(await screen.findByText('They were deleted.')).toBeTruthy();
});
