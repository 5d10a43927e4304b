import { expect, it } from 'vitest';
import { groupByDay } from '@/components/history/group-by-day';

it('puts neighbours of one day together, by the reader’s clock', () => {
  const at = (day: number, hour: number) => ({ seenAt: new Date(2026, 10, day, hour).getTime() });
  const days = groupByDay([at(21, 23), at(21, 0), at(20, 23), at(18, 5)]);
  expect(days.map(({ startsAt, rows }) => [new Date(startsAt).getDate(), rows.length])).toEqual([
    [21, 2],
    [20, 1],
    [18, 1],
  ]);
  expect(groupByDay([])).toEqual([]);
});
