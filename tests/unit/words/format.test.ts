import { describe, expect, it } from 'vitest';
import {
  formatAge,
  formatAgo,
  formatCount,
  formatDay,
  formatDays,
  formatDuration,
  formatLanguage,
  formatMegabytes,
  formatBytes,
  formatMs,
  formatRegion,
  formatSecond,
  formatShare,
  formatTime,
  sortWords,
  startOfDay,
} from '@/lib/words/format';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('formatDuration', () => {
  it.each([
    [0, '0:00'],
    [59, '0:59'],
    [60, '1:00'],
    [724, '12:04'],
    [3599, '59:59'],
    [3600, '1:00:00'],
    [86_399.6, '23:59:59'],
    [604_800, '168:00:00'],
  ])('%d s is %s', (seconds, words) => {
    expect(formatDuration(seconds)).toBe(words);
  });
});

describe('formatAgo', () => {
  const now = Date.UTC(2026, 10, 21);
  it.each([
    [0, 'now'],
    [59_999, 'now'],
    [MINUTE, '1 minute ago'],
    [HOUR - 1, '59 minutes ago'],
    [2 * HOUR, '2 hours ago'],
    [DAY, 'yesterday'],
    [8 * DAY, 'last week'],
    [400 * DAY, 'last year'],
  ])('%d ms before is %s', (passed, words) => {
    expect(formatAgo(now - passed, now)).toBe(words);
  });

  it('speaks of the future too, as of a scheduled stream', () => {
    expect(formatAgo(now + 2 * DAY, now)).toBe('in 2 days');
  });
});

describe('formatLanguage', () => {
  it.each([
    ['en', 'English'],
    ['pt-BR', 'Brazilian Portuguese'],
    ['not a tag', 'not a tag'],
  ])('%s is %s', (code, name) => {
    expect(formatLanguage(code)).toBe(name);
  });
});

it('formatCount groups thousands', () => {
  expect(formatCount(12410)).toBe('12,410');
});

describe('formatDay', () => {
  const now = new Date(2026, 10, 21, 0, 30).getTime();
  it.each([
    [new Date(2026, 10, 21, 23, 59), 'today'],
    [new Date(2026, 10, 21, 0, 0), 'today'],
    [new Date(2026, 10, 20, 23, 59), 'yesterday'],
    [new Date(2026, 10, 20, 0, 0), 'yesterday'],
    [new Date(2026, 10, 19, 23, 59), 'Thursday, Nov 19, 2026'],
  ])('%s is %s', (day, words) => {
    expect(formatDay(day.getTime(), now)).toBe(words);
  });

  it('starts at the reader’s own midnight', () => {
    expect(startOfDay(now)).toBe(new Date(2026, 10, 21).getTime());
  });
});

it('formatTime is the clock’s time', () => {
  expect(formatTime(new Date(2026, 10, 21, 14, 5).getTime())).toMatch(/^2:05\sPM$/);
});

describe('formatShare', () => {
  it.each([
    [0, '0%'],
    [0.004, '0%'],
    [0.3333, '33%'],
    [1, '100%'],
  ])('%d is %s', (share, words) => {
    expect(formatShare(share)).toBe(words);
  });
});

describe('formatMegabytes', () => {
  it.each([
    [1_432_000, '1.4 MB'],
    [49_900_000, '50 MB'],
    [12_000, '0.012 MB'],
  ])('%d bytes are %s', (bytes, words) => {
    expect(formatMegabytes(bytes)).toBe(words);
  });
});

it('formatSecond is the clock’s time to the second', () => {
  expect(formatSecond(new Date(2026, 10, 21, 14, 5, 9).getTime())).toMatch(/^2:05:09\sPM$/);
});

describe('formatMs', () => {
  it.each([
    [0, '0 ms'],
    [999, '999 ms'],
    [1_000, '1 sec'],
    [2_449, '2.4 sec'],
  ])('%d is %s', (ms, words) => {
    expect(formatMs(ms)).toBe(words);
  });
});

describe('formatBytes', () => {
  it.each([
    [0, '0 kB'],
    [512, '0.5 kB'],
    [1_000, '1 kB'],
    [12_345, '12.3 kB'],
    [1_400_000, '1.4 MB'],
    [75_000_000_000, '75 GB'],
  ])('%d is %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words);
  });
});

describe('formatDays', () => {
  it.each([
    ['2026-10-20', '2026-11-17', 'Oct 20 – Nov 17'],
    ['2026-11-01', '2026-11-28', 'Nov 1 – 28'],
    ['2026-11-17', '2026-11-17', 'Nov 17'],
    ['2026-12-12', '2027-01-08', 'Dec 12, 2026 – Jan 8, 2027'],
  ])('%s to %s is %s, wherever the reader is', (first, last, words) => {
    // Intl writes narrow spaces round the dash.
    expect(formatDays(first, last).replaceAll(/\s/g, ' ')).toBe(words);
  });
});

describe('formatRegion', () => {
  it.each([
    ['DE', 'Germany'],
    ['JP', 'Japan'],
    ['QQ', 'QQ'],
  ])('%s is %s', (code, words) => expect(formatRegion(code)).toBe(words));
});

it('sorts as people look things up: accents beside their letters', () => {
  const sorted = sortWords(['Zambia', 'Åland', 'Austria'].map((words) => ({ words })));
  expect(sorted.map(({ words }) => words)).toEqual(['Åland', 'Austria', 'Zambia']);
});

describe('formatAge', () => {
  it.each([
    [-3 * 86_400_000, '3 days ago'],
    [0, 'now'],
    [86_400_000, 'now'],
  ])('of %d ms from now is "%s"', (later, words) => {
    const now = Date.UTC(2026, 10, 20);
    expect(formatAge(now + later, now)).toBe(words);
  });
});
