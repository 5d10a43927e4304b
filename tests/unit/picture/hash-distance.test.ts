import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashDistance, MAX_HASH_DISTANCE } from '@/lib/picture/hash-distance';

const hash = fc.stringMatching(/^[0-9a-f]{16}$/);

describe('hashDistance', () => {
  it.each([
    ['0000000000000000', '0000000000000000', 0],
    ['0000000000000000', '0000000000000001', 1],
    ['0000000000000000', '8000000000000000', 1],
    ['00000000ffffffff', 'ffffffff00000000', 64],
    ['0123456789abcdef', 'fedcba9876543210', 64],
    ['7fffffff80000000', '80000000ffffffff', 63],
  ])('between %s and %s is %i', (one, other, distance) => {
    expect(hashDistance(one, other)).toBe(distance);
  });

  it('is a metric', () => {
    fc.assert(
      fc.property(hash, hash, hash, (one, two, three) => {
        const distance = hashDistance(one, two);
        expect(distance === 0).toBe(one === two);
        expect(distance).toBe(hashDistance(two, one));
        expect(distance).toBeLessThanOrEqual(hashDistance(one, three) + hashDistance(three, two));
        expect(distance).toBeLessThanOrEqual(MAX_HASH_DISTANCE);
      }),
    );
  });
});
