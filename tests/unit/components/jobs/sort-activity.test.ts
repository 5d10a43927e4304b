import { describe, expect, it } from 'vitest';
import { isNoteworthy, sortActivity } from '@/components/jobs/sort-activity';
import type { EventRow, JobRow } from '@/lib/storage/job-rows';
import { makeEventRow, makeJobRow } from '../../../support/make-jobs';

const about = (kind: EventRow['kind'], id: string | null) => makeEventRow({ kind, about: id });
const sort = (jobs: JobRow[], events: EventRow[] = []) => {
  const { open, troubled, news, finished } = sortActivity({ jobs, events });
  const idsOf = (rows: JobRow[]) => rows.map(({ id }) => id);
  return [idsOf(open), idsOf(troubled.map(({ job }) => job)), news.map(({ kind }) => kind), idsOf(finished)];
};

describe('sortActivity', () => {
  it('tells what is open from what is over', () => {
    const jobs = (['running', 'waiting', 'done', 'failed', 'cancelled'] as const).map((state) =>
      makeJobRow({ id: state, state }),
    );
    expect(sort(jobs)).toEqual([['running', 'waiting'], [], [], ['done', 'failed', 'cancelled']]);
  });

  it('keeps what failed in sight until it is dismissed or tried again', () => {
    const failed = makeJobRow({ id: 'bread', state: 'failed' });
    const event = about('job-failed', 'bread');
    expect(sort([failed], [event])).toEqual([[], ['bread'], [], []]);
    expect(sort([failed])).toEqual([[], [], [], ['bread']]);
    expect(sort([{ ...failed, state: 'running' }], [event])).toEqual([['bread'], [], [], []]);
  });

  it('does not say twice what became of a job', () => {
    const done = makeJobRow({ id: 'bread', state: 'done' });
    const events = [about('job-done', 'bread'), about('channel-refreshed', 'bread'), about('quota-low', null)];
    expect(sort([done], events)).toEqual([[], [], ['channel-refreshed', 'quota-low'], ['bread']]);
    expect(sort([], events)[2]).toEqual(['job-done', 'channel-refreshed', 'quota-low']);
  });

  it.each([
    ['running', { state: 'running' }, false],
    ['waiting', { state: 'waiting' }, false],
    ['done', { state: 'done' }, false],
    ['failed', { state: 'failed' }, true],
    ['partly done', { state: 'done', failedCount: 1 }, true],
  ] as const)('shows what Limelight does for itself only when it does not work: %s', (_, parts, isShown) => {
    const job = makeJobRow({ dedupeKey: 'schedule:back-up', ...parts });
    const all = sort([job]).flat();
    expect(all.includes('job')).toBe(isShown);
  });
});

it.each([
  ['nothing', [], [], false],
  ['what is over', [makeJobRow({ state: 'done' })], [], false],
  ['what runs', [makeJobRow({ state: 'running' })], [], true],
  ['what waits', [makeJobRow()], [], true],
  ['what failed', [makeJobRow({ state: 'failed' })], [about('job-failed', 'job')], true],
  ['what failed and is forgotten', [], [about('job-failed', 'job')], true],
  ['quota that runs low', [], [about('quota-low', null)], true],
  ['quota that is spent', [], [about('quota-spent', null)], true],
  ['a budget that runs low', [], [about('ai-budget-low', '2026-11|1')], true],
  ['a budget that is spent', [], [about('ai-budget-spent', '2026-11|1')], true],
  ['a day that costs much', [], [about('ai-cost-unusual', '2026-11-21')], true],
  ['a model that is gone', [], [about('ai-model-missing', 'gemini-x')], true],
  ['a full disk', [], [about('storage-full', null)], true],
  ['good news', [], [about('channel-refreshed', 'UC')], false],
])('isNoteworthy of %s', (_, jobs, events, is) => {
  expect(isNoteworthy(sortActivity({ jobs, events }))).toBe(is);
});
