import { expect, it } from 'vitest';
import { formatAmount, formatRate, formatShort, formatSpan, formatWatchTime } from '@/lib/words/format-measure';

it.each([
  [formatRate, 0.0654, '6.5%'],
  [formatRate, 0.0033, '0.33%'],
  [formatRate, 0, '0%'],
  [formatRate, 1, '100%'],
  [formatAmount, 1_240.4, '1,240'],
  [formatAmount, 10.4, '10'],
  [formatAmount, 9.94, '9.9'],
  [formatAmount, 0.04, '0'],
  [formatShort, 128_000, '128K'],
  [formatShort, 1_240_003, '1.24M'],
  [formatShort, 999, '999'],
  [formatSpan, 1, '1 hour'],
  [formatSpan, 5.04, '5 hours'],
  [formatSpan, 47.9, '48 hours'],
  [formatSpan, 48, '2 days'],
  [formatSpan, 60, '2.5 days'],
  [formatWatchTime, 0, '0 min'],
  [formatWatchTime, 59, '59 min'],
  [formatWatchTime, 60, '1 hr'],
  [formatWatchTime, 750, '12.5 hr'],
  [formatWatchTime, 5_994, '99.9 hr'],
  [formatWatchTime, 74_400, '1,240 hr'],
])('%o of %d is %s', (format, value, words) => {
  expect(format(value)).toBe(words);
});
