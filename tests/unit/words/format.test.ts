import { describe, expect, it } from 'vitest';
import { formatAgo, formatCount, formatDuration, formatLanguage } from '@/lib/words/format';

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
