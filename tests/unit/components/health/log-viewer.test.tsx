// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { type LogFilter, LogViewer } from '@/components/health/log-viewer';
import type { LogRow } from '@/lib/storage/health-rows';
import { makeLogRow } from '../../../support/make-health';

afterEach(cleanup);

const ALL: LogFilter = { level: 'debug', correlationId: null, maxRows: 200 };

function show(rows: LogRow[], filter: Partial<LogFilter> = {}, hasMore = false) {
  const onFilter = vi.fn();
  render(<LogViewer rows={rows} hasMore={hasMore} filter={{ ...ALL, ...filter }} onFilter={onFilter} />);
  return onFilter;
}

it('shows level, event and facts of a line', () => {
  show([makeLogRow({ level: 'warn', facts: { items: 3, why: 'offline' } })]);
  const line = screen.getByRole('listitem');
  expect(line.dataset['level']).toBe('warn');
  expect(within(line).getByRole('img', { name: 'Warnings' })).toBeTruthy();
  expect(line.textContent).toContain('job.finished items: 3 · why: offline');
});

it('filters by level, and by the number of a piece of work', () => {
  const onFilter = show([makeLogRow({ correlationId: '0a1b2c3d-1111' })]);
  fireEvent.click(screen.getByRole('button', { name: 'Errors' }));
  fireEvent.click(screen.getByRole('button', { name: 'Only lines of this piece of work: 0a1b2c3d-1111' }));
  expect(onFilter.mock.calls).toEqual([[{ level: 'error' }], [{ correlationId: '0a1b2c3d-1111' }]]);
});

it('takes the filter back', () => {
  const onFilter = show([], { correlationId: 'work-1' });
  expect(screen.getByText('No line is like that.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Show all lines' }));
  expect(onFilter).toHaveBeenCalledWith({ correlationId: null });
});

it('shows more on demand', () => {
  const onFilter = show([makeLogRow()], {}, true);
  fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(onFilter).toHaveBeenCalledWith({ maxRows: 400 });
});

it('says that the log is empty', () => {
  show([]);
  expect(screen.getByText('The log is empty.')).toBeTruthy();
  expect(screen.queryByRole('listitem')).toBeNull();
});
