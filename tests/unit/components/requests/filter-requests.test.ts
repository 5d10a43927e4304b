import { describe, expect, it } from 'vitest';
import { countRequests, filterRequests } from '@/components/requests/filter-requests';
import { LONGEST_MS, outcomeOf } from '@/components/requests/outcome-of';
import type { RequestRow } from '@/lib/storage/api-rows';
import { NOW } from '../../../support/make-health';
import { makeRequestRow } from '../../../support/make-request-row';

const make = (change: Partial<RequestRow> = {}): RequestRow => ({
  id: 1,
  ...makeRequestRow({ at: NOW, ...change }),
  ...change,
});

describe('outcomeOf', () => {
  const open = { status: null, durationMs: null };
  it.each([
    [{}, 'answered'],
    [{ status: 304 }, 'answered'],
    [{ isCached: true, status: null }, 'cached'],
    [{ problem: 'quota-exceeded', status: 403 }, 'failed'],
    [{ problem: 'offline', status: null }, 'failed'],
    [open, 'under-way'],
    [{ ...open, at: NOW - LONGEST_MS + 1 }, 'under-way'],
    [{ ...open, at: NOW - LONGEST_MS }, 'no-answer'],
    [{ status: null, durationMs: 10 }, 'no-answer'],
  ] as const)('of %j is %s', (change, outcome) => {
    expect(outcomeOf(make(change), NOW)).toBe(outcome);
  });
});

const ROWS = [
  make({ id: 1, cost: 50, bytesReceived: 1_000 }),
  make({ id: 2, isCached: true, status: null, cost: 0, bytesReceived: 9_999 }),
  make({ id: 3, problem: 'offline', status: null, bytesReceived: 0 }),
  make({ id: 4, bucket: 'search', cost: 1, bytesReceived: 200 }),
  make({ id: 5, bucket: null, cost: 0, status: null, durationMs: 5 }),
];

describe('filterRequests', () => {
  it.each([
    ['all', [1, 2, 3, 4, 5]],
    ['sent', [1, 3, 4, 5]],
    ['cached', [2]],
    ['failed', [3, 5]],
  ] as const)('%s', (filter, ids) => {
    expect(filterRequests(ROWS, filter, NOW).map(({ id }) => id)).toEqual(ids);
  });
});

describe('countRequests', () => {
  it('adds up what was sent; the cache costs nothing', () => {
    expect(countRequests(ROWS, NOW)).toEqual({
      ...{ lines: 5, sent: 4, cached: 1, failed: 2 },
      ...{ bytesReceived: 1_000 + 0 + 200 + 512, units: 50 + 1 },
    });
    expect(countRequests([], NOW)).toEqual({ lines: 0, sent: 0, cached: 0, failed: 0, bytesReceived: 0, units: 0 });
  });
});
