import { describe, expect, it } from 'vitest';
import type { PhraseEvidence } from '@/lib/keywords/evidence';
import { countExtensions, measureDemand } from '@/lib/keywords/measure-demand';

const completion = (position: number, seed = 'rye bread'): PhraseEvidence => ({
  source: 'autocomplete',
  phrase: 'rye bread recipe',
  seed,
  position,
});
const term = (views: number, days = 28): PhraseEvidence => ({ source: 'search-terms', phrase: 'rye', views, days });
const idea: PhraseEvidence = { source: 'ai', phrase: 'rye', confidence: 1, model: 'any' };

describe('measureDemand', () => {
  it.each([
    ['an early completion of something short', [completion(3)], 'medium'],
    ['and ten views a month', [completion(3), term(10)], 'high'],
    ['a late one, and ten views a month', [completion(4), term(10)], 'medium'],
    [
      'an early one of something long, and ten views a month',
      [completion(1, 'rye bread without yeast'), term(10)],
      'medium',
    ],
    ['offered for three beginnings, early for one', [completion(3), completion(9, 'rye'), completion(9, 'r')], 'high'],
    ['offered for two', [completion(3), completion(9, 'rye'), completion(8, 'Rye')], 'medium'],
    ['100 views a month', [term(100)], 'medium'],
    ['and a late completion', [term(100), completion(4)], 'high'],
    ['99 and a late completion', [term(99), completion(4)], 'medium'],
    ['10', [term(10)], 'medium'],
    ['9', [term(9)], 'low'],
    ['many in a longer time', [term(100, 90), completion(4)], 'medium'],
    ['the channel’s views count once, of a video and of all', [term(100), term(60)], 'medium'],
    ['few beside a completion', [term(1), completion(9)], 'medium'],
  ] as const)('%s: %s', (_, evidence, band) => {
    expect(measureDemand(evidence)?.band).toBe(band);
  });

  it.each(['rye bread recipe', 'Rye Bread  Recipe', 'rye bread recipe easy'])(
    'learns nothing from an offer to somebody who has said it already: %j',
    (seed) => {
      expect(measureDemand([completion(1, seed)])).toBeNull();
    },
  );

  it.each([
    [1.49, null],
    [1.5, 'medium'],
    [3, 'medium'],
  ])('views of %d times the median: %s', (timesMedian, band) => {
    expect(measureDemand([], { timesMedian })?.band ?? null).toBe(band);
  });

  it.each([
    [2.9, 'medium'],
    [3, 'high'],
  ])('views of %d times the median, and a late completion: %s', (timesMedian, band) => {
    expect(measureDemand([completion(4)], { timesMedian })?.band).toBe(band);
  });

  it.each([
    [0, 'low', 'medium'],
    [2, 'low', 'medium'],
    [3, 'medium', 'high'],
    [8, 'medium', 'high'],
  ])('%i completions that go on from it: %s; with an early completion: %s', (extensions, alone, with3rd) => {
    expect(measureDemand([], { extensions })?.band).toBe(alone);
    expect(measureDemand([completion(3)], { extensions })?.band).toBe(with3rd);
  });

  it.each([
    [7, 'medium'],
    [8, 'high'],
  ])('%i of them, and a late completion: %s', (extensions, band) => {
    expect(measureDemand([completion(4)], { extensions })?.band).toBe(band);
  });

  it('knows nothing without evidence: an idea is none', () => {
    expect(measureDemand([])).toBeNull();
    expect(measureDemand([idea], { extensions: null, timesMedian: null })).toBeNull();
  });

  it('says what it rests on, the strongest first and each kind once', () => {
    const evidence = [term(5, 30), completion(6), completion(2, 'rye')];
    expect(measureDemand(evidence, { timesMedian: 1.749, extensions: 4 })?.reasons).toEqual([
      { name: 'completion', values: [2, 'rye'], of: 'demand' },
      { name: 'extended', values: [4], of: 'demand' },
      { name: 'didWell', values: [1.7], of: 'demand' },
      { name: 'searchTerm', values: [5, 30], of: 'demand' },
    ]);
    expect(measureDemand([], { extensions: 0 })?.reasons).toEqual([{ name: 'notCompleted', values: [], of: 'demand' }]);
  });
});

it('what goes on from a phrase has it in itself, whatever its case', () => {
  expect(countExtensions('Rye', ['rye', 'rye bread', 'best RYE', 'bread'])).toBe(2);
});
