import { describe, expect, it } from 'vitest';
import type { PhraseEvidence } from '@/lib/keywords/evidence';
import { measureDemand } from '@/lib/keywords/measure-demand';

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
    ['an early completion of something short', [completion(3)], 'high'],
    ['a late one', [completion(4)], 'medium'],
    ['an early one of something long', [completion(1, 'rye bread without yeast')], 'medium'],
    ['100 views a month', [term(100)], 'high'],
    ['99', [term(99)], 'medium'],
    ['10', [term(10)], 'medium'],
    ['9', [term(9)], 'low'],
    ['many in a longer time', [term(100, 90)], 'medium'],
    ['few beside a completion', [term(1), completion(9)], 'medium'],
  ] as const)('%s: %s', (_, evidence, band) => {
    expect(measureDemand(evidence)?.band).toBe(band);
  });

  it.each([
    [1.49, null],
    [1.5, 'medium'],
    [2.9, 'medium'],
    [3, 'high'],
  ])('views of %d times the median: %s', (times, band) => {
    expect(measureDemand([], times)?.band ?? null).toBe(band);
  });

  it('knows nothing without evidence: an idea is none', () => {
    expect(measureDemand([])).toBeNull();
    expect(measureDemand([idea])).toBeNull();
  });

  it('says what it rests on, the strongest first and each kind once', () => {
    expect(measureDemand([term(5, 30), completion(6), completion(2, 'rye')], 1.749)?.reasons).toEqual([
      { name: 'completion', values: [2, 'rye'], of: 'demand' },
      { name: 'didWell', values: [1.7], of: 'demand' },
      { name: 'searchTerm', values: [5, 30], of: 'demand' },
    ]);
  });
});
