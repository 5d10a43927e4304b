import { describe, expect, it } from 'vitest';
import { createCandidatePool } from '@/lib/keywords/candidate-pool';
import { chooseTags } from '@/lib/keywords/choose-tags';
import { indexLibrary } from '@/lib/keywords/library-index';
import type { RatedCandidate } from '@/lib/keywords/rate-candidate';
import { readLibrary } from '@/lib/keywords/read-library';
import type { Band } from '@/lib/keywords/suggestion';
import { makeTagged } from '../../support/make-known-video';

const [facts = null] = readLibrary(indexLibrary(makeTagged(['any'])), '');

function rated(
  tag: string,
  value: number,
  parts: { isOwn?: boolean; fit?: number; demand?: Band; relevance?: Band } = {},
): RatedCandidate {
  const candidate = createCandidatePool().name(tag, 'text');
  candidate.library = parts.isOwn ? facts : null;
  candidate.textFit = parts.fit ?? 0;
  const { relevance = 'medium', demand = null } = parts;
  return { candidate, value, bands: { relevance, demand, chance: null }, reasons: [] };
}

const own = (count: number) =>
  Array.from({ length: count }, (_, i) => rated(`own${'abcdefghijklmnopqrst'.charAt(i)}`, 5 - i / 10, { isOwn: true }));
const choose = (all: RatedCandidate[], max = 15) =>
  chooseTags(all, max, ({ candidate }) => candidate.tag !== 'no').map(({ candidate }) => candidate.tag);

describe('chooseTags', () => {
  it('takes the best that are allowed, best first', () => {
    expect(choose([rated('b', 1), rated('no', 9), rated('a', 2), rated('c', 0)], 2)).toEqual(['a', 'b']);
    expect(choose([])).toEqual([]);
  });

  it('prefers what says something else', () => {
    const forms = [rated('rye bread', 3), rated('rye loaf', 2.99), rated('rye oven', 2.98), rated('baking', 2.9)];
    expect(choose(forms, 2)).toEqual(['rye bread', 'baking']);
  });

  it('puts something new in the last place of five, when the draft clearly says it', () => {
    expect(choose([...own(9), rated('new', 0, { fit: 0.7 })], 10).indexOf('new')).toBe(4);
    expect(choose([...own(9), rated('new', 0, { fit: 0.69 })], 10).indexOf('new')).toBe(9);
  });

  it('puts two that people look for in each five', () => {
    const sought = ['new', 'newer', 'newest'].map((tag, i) => rated(tag, -i, { demand: 'medium' }));
    const tags = choose([...own(12), ...sought]);
    expect(sought.map(({ candidate }) => tags.indexOf(candidate.tag))).toEqual([3, 4, 8]);
    expect(choose([...own(9), rated('low', 0, { demand: 'low' })], 10).indexOf('low')).toBe(9);
    expect(choose([...own(9), rated('far', 0, { demand: 'high', relevance: 'low' })], 10).indexOf('far')).toBe(9);
  });

  it('changes no order where all is new', () => {
    const all = Array.from({ length: 8 }, (_, i) => rated(`word${'abcdefgh'.charAt(i)}`, 8 - i, { fit: 1 }));
    expect(choose(all)).toEqual(all.map(({ candidate }) => candidate.tag));
  });
});
