import { describe, expect, it } from 'vitest';
import { indexLibrary } from '@/lib/keywords/library-index';
import { readLibrary } from '@/lib/keywords/read-library';
import { makeKnownVideo } from '../../support/make-known-video';

const index = indexLibrary([
  makeKnownVideo(1, { title: 'Rye bread at home', tags: ['rye', 'bread lab'] }),
  makeKnownVideo(2, { title: 'Repairing an oven', tags: ['oven', 'bread lab'] }),
  makeKnownVideo(3, { title: 'Rye bread without tags' }),
]);
const factsOf = (title: string) => new Map(readLibrary(index, title).map((facts) => [facts.use.tag, facts]));

describe('readLibrary', () => {
  it('finds the tags of the videos most like the draft', () => {
    const facts = factsOf('My rye bread');
    expect(facts.get('rye')).toMatchObject({ nearestTitle: 'Rye bread at home' });
    expect(facts.get('rye')?.alikeShare).toBeGreaterThan(0.9);
    expect(facts.get('oven')?.alikeShare).toBeLessThan(0.1);
    expect(facts.get('bread lab')?.alikeShare).toBeCloseTo(1);
  });

  it('has every tag once, even when nothing is like the draft', () => {
    const facts = factsOf('自転車');
    expect([...facts.keys()].toSorted()).toEqual(['bread lab', 'oven', 'rye']);
    for (const { alikeShare, nearestTitle } of facts.values()) {
      expect([alikeShare, nearestTitle]).toEqual([0, null]);
    }
  });
});
