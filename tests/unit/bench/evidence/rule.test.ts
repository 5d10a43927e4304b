import { describe, expect, it } from 'vitest';
import { findContradictedByChannels, findContradictedByPairs } from '@/bench/evidence/rule.ts';

const finding = (high: number | null, items = 100) => ({
  ...{ id: 'check', clusters: 10, items },
  estimate: { value: 0, interval: high === null ? null : { low: -1, high, p: 0.01 } },
});

describe('a check is contradicted', () => {
  it.each([
    { high: 0.499, items: 100, isContradicted: true },
    { high: 0.5, items: 100, isContradicted: false },
    { high: 0.499, items: 99, isContradicted: false },
    { high: null, items: 100, isContradicted: false },
  ])('by $items pairs of headlines up to $high: $isContradicted', ({ high, items, isContradicted }) => {
    expect(findContradictedByPairs([finding(high, items)])).toEqual(isContradicted ? ['check'] : []);
  });

  it.each([
    { high: -0.001, isContradicted: true },
    { high: 0, isContradicted: false },
    { high: null, isContradicted: false },
  ])('by channels up to $high: $isContradicted', ({ high, isContradicted }) => {
    expect(findContradictedByChannels([finding(high)])).toEqual(isContradicted ? ['check'] : []);
  });
});
