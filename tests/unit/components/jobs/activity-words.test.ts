import { describe, expect, it } from 'vitest';
import { eventTitle, formatMoment, jobTitle, progressWords, stateWords } from '@/components/jobs/activity-words';
import { JOB_KINDS } from '@/lib/jobs/job';
import { formatDate, formatExact, formatTime } from '@/lib/words/format';
import { makeJobRow, NOW } from '../../../support/make-jobs';

const DAY_MS = 86_400_000;
const LATER = NOW + 3_600_000;

describe('stateWords', () => {
  it.each([
    ['running', { state: 'running' }, 'Running'],
    ['done', { state: 'done' }, 'Done'],
    ['partly done', { state: 'done', failedCount: 1 }, 'Done, but not everything worked'],
    ['failed', { state: 'failed' }, 'Failed'],
    ['cancelled', { state: 'cancelled' }, 'Cancelled'],
    ['due', {}, 'Waits for its turn'],
    ['asked for later', { notBefore: LATER }, 'Starts at @'],
    ['offline', { problem: 'offline', attempt: 1, notBefore: LATER }, 'Waits for the network'],
    [
      'without quota',
      { problem: 'quota-exceeded', attempt: 1, notBefore: LATER },
      "Waits until @: today's quota is used up",
    ],
    [
      'asked for a pause',
      { problem: 'rate-limited', attempt: 1, notBefore: LATER },
      'Waits until @: Google asks for a pause',
    ],
    [
      'without service',
      { problem: 'service-paused', attempt: 1, notBefore: LATER },
      "Waits until @: Google's service has trouble",
    ],
    [
      'without answer',
      { problem: 'service-unavailable', attempt: 1, notBefore: LATER },
      "Waits until @: Google's service has trouble",
    ],
    ['broken', { attempt: 1, notBefore: LATER }, 'Tries again at @: something went wrong'],
  ] as const)('of a job that is %s', (_, parts, words) => {
    expect(stateWords(makeJobRow(parts), NOW)).toBe(words.replace('@', formatTime(LATER)));
  });
});

it.each([
  ['running', 0, null],
  ['running', 1, null],
  ['running', 2, '2 of 2'],
  ['waiting', 12_345, '2 of 12,345'],
  ['done', 2, '1 of 2'],
] as const)('progressWords of a %s job of %i parts', (state, total, words) => {
  expect(progressWords(makeJobRow({ state, total, doneCount: 1, failedCount: 1 }))).toBe(words);
});

it.each(JOB_KINDS)('%s has words', (kind) => {
  expect(jobTitle({ kind, subject: 'Bread Lab' })).toMatch(/^\w.+: Bread Lab$/);
  expect(jobTitle({ kind, subject: '' })).toMatch(/^\w[^:]+$/);
});

it('eventTitle says what it is about, when that is known', () => {
  expect(eventTitle({ kind: 'channel-refreshed', subject: 'Bread Lab' })).toBe('Channel refreshed: Bread Lab');
  expect(eventTitle({ kind: 'storage-full', subject: '' })).toBe("No room left for Limelight's data");
});

it.each([
  [DAY_MS - 1, formatTime],
  [1 - DAY_MS, formatTime],
  [DAY_MS, formatExact],
  [-DAY_MS, formatDate],
])('formatMoment %i ms away', (ms, format) => {
  expect(formatMoment(NOW + ms, NOW)).toBe(format(NOW + ms));
});
