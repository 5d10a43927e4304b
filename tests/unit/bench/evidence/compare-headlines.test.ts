import { describe, expect, it } from 'vitest';
import { compareHeadlines, countWins, selectOnePerTest } from '@/bench/evidence/compare-headlines.ts';
import type { HeadlinePair } from '@/bench/evidence/load-headlines.ts';

const makePair = (changes: Partial<HeadlinePair>): HeadlinePair => ({
  ...{ test: 't', group: 'g', pValue: 0.0005, impressions: 100, winner: 'A calm headline', loser: 'Another one' },
  ...changes,
});

describe('wins', () => {
  it('are added up by group: a tie is half, null is no pair', () => {
    const leads = new Map([
      ['won', 2],
      ['lost', -1],
      ['tied', 0],
      ['left out', null],
    ]);
    const pairs = [...leads.keys()].map((winner) => makePair({ winner }));
    const wins = countWins(
      [...pairs, makePair({ winner: 'won', group: 'h' })],
      ({ winner }) => leads.get(winner) ?? null,
    );
    expect([...wins]).toEqual([
      ['g', { top: 1.5, bottom: 3 }],
      ['h', { top: 1, bottom: 1 }],
    ]);
  });
});

it('takes of each test the pair most people saw', () => {
  const pairs = [
    makePair({ impressions: 100, winner: 'small' }),
    makePair({ impressions: 300, winner: 'large' }),
    makePair({ impressions: 200, winner: 'other', test: 'u' }),
  ];
  expect(selectOnePerTest(pairs).map(({ winner }) => winner)).toEqual(['large', 'other']);
});

describe('a title score', () => {
  const shouting = Array.from({ length: 12 }, (_, at) =>
    makePair({ test: `t${at}`, group: `g${at}`, winner: 'How to bake bread', loser: 'HOW TO BAKE BREAD TODAY NOW' }),
  );

  it('is asked for every set, and finds the winner where only that one passes', () => {
    const { preferences, checks } = compareHeadlines(shouting);
    expect(preferences.map(({ maxP, pairs, tests }) => [maxP, pairs, tests])).toEqual([
      ...[0.01, 0.01, 0.05, 0.05, 0.001, 0.001].map((maxP) => [maxP, 12, 12]),
    ]);
    expect(preferences[0]).toMatchObject({ toldApart: 12, titleScore: { value: 1 }, longer: { value: 0 } });
    expect(checks).toEqual([expect.objectContaining({ id: 'title-capitals', items: 12, clusters: 12 })]);
    expect(checks[0]?.estimate.value).toBe(1);
  });

  it('has half a hit where it cannot tell two headlines apart', () => {
    const alike = shouting.map((pair) => ({ ...pair, loser: 'How to bake cakes' }));
    const { preferences, checks } = compareHeadlines(alike);
    expect(preferences[0]).toMatchObject({ toldApart: 0, titleScore: { value: 0.5 } });
    expect(checks).toEqual([]);
  });
});
