import { describe, expect, it } from 'vitest';
import { findLookalikes } from '@/lib/picture/find-lookalikes';
import type { VideoId } from '@/lib/video/video';

const OWN = '0000000000000000';
const seen = (name: string, hash: string, seenAt: number) => ({ videoId: name as VideoId, title: name, hash, seenAt });

const near = seen('near', '0000000000000003', 1);
const nearer = seen('nearer', '0000000000000001', 2);
const far = seen('far', 'ffffffffffffffff', 3);

describe('findLookalikes', () => {
  it('puts the nearest first and says how far each is', () => {
    expect(findLookalikes(OWN, [far, near, nearer], { max: 5 })).toEqual([
      { videoId: 'nearer', title: 'nearer', distance: 1 },
      { videoId: 'near', title: 'near', distance: 2 },
      { videoId: 'far', title: 'far', distance: 64 },
    ]);
  });

  it('puts the newer first of those that are equally near', () => {
    const others = [near, seen('newer', near.hash, 9)];
    expect(findLookalikes(OWN, others, { max: 5 }).map(({ title }) => title)).toEqual(['newer', 'near']);
  });

  it('compares the last seen only, whatever their order', () => {
    expect(findLookalikes(OWN, [near, far, nearer], { max: 2 }).map(({ title }) => title)).toEqual(['nearer', 'far']);
  });

  it.each([
    [0, []],
    [1, ['nearer']],
    [2, ['nearer', 'near']],
    [63, ['nearer', 'near']],
    [64, ['nearer', 'near', 'far']],
  ])('leaves out those further than %i', (maxDistance, titles) => {
    const found = findLookalikes(OWN, [near, nearer, far], { max: 5, maxDistance });
    expect(found.map(({ title }) => title)).toEqual(titles);
  });

  it('finds nothing among none', () => {
    expect(findLookalikes(OWN, [], { max: 5 })).toEqual([]);
  });
});
