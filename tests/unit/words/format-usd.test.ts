import { expect, it } from 'vitest';
import { formatUsd } from '@/lib/words/format-usd';

it.each([
  [0, '$0.00'],
  [0.000_004_2, '$0.0000042'],
  [0.003_14, '$0.0031'],
  [0.009_9, '$0.0099'],
  [0.01, '$0.01'],
  [0.014, '$0.01'],
  [0.5, '$0.50'],
  [1.255, '$1.26'],
  [1_234.5, '$1,234.50'],
])('writes %f dollars as %s', (usd, words) => {
  expect(formatUsd(usd)).toBe(words);
});
