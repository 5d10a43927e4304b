import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGray } from '@/lib/picture/gray-picture';
import { ALIKE_DISTANCE, hashDistance } from '@/lib/picture/hash-distance';
import { hashPicture } from '@/lib/picture/hash-picture';
import { makePicture, makeRandom, makeTexture, type TestPicture, writeLetters } from '../../support/make-picture';

const hashOf = ({ rgba, width, height }: TestPicture): string => hashPicture(toGray(rgba, width, height));

/** A few soft blobs, described for any size, as a photograph is. Never darker than 40 or lighter than 215. */
function makeScene(seed: number, width = 320, height = 180, shift = 0): TestPicture {
  const random = makeRandom(seed);
  const blobs = Array.from({ length: 12 }, () => ({
    x: random(),
    y: random(),
    r: 0.05 + random() * 0.3,
    by: random() - 0.5,
  }));
  return makePicture(width, height, (x, y) => {
    let light = 0;
    for (const blob of blobs) {
      const distance = ((x / width - blob.x) ** 2 + (y / height - blob.y) ** 2) / blob.r ** 2;
      light += blob.by * Math.exp(-distance);
    }
    return 127.5 + 87.5 * Math.tanh(light) + shift;
  });
}

const scenes = fc.integer({ min: 1, max: 1_000_000 });

describe('hashPicture', () => {
  it('is sixteen hexadecimal digits for any picture, however small', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), scenes, (width, height, seed) => {
        const random = makeRandom(seed);
        expect(hashOf(makePicture(width, height, () => random() * 255))).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });

  it('stays the same, but for a bit or two, when all gets lighter or darker', () => {
    fc.assert(
      fc.property(scenes, fc.integer({ min: -40, max: 40 }), (seed, shift) => {
        expect(hashDistance(hashOf(makeScene(seed)), hashOf(makeScene(seed, 320, 180, shift)))).toBeLessThanOrEqual(4);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    [168, 94],
    [246, 138],
    [336, 188],
    [320, 240],
  ])('stays the same at %i × %i', (width, height) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      expect(hashDistance(hashOf(makeScene(seed)), hashOf(makeScene(seed, width, height)))).toBeLessThanOrEqual(4);
    }
  });

  it('stays much alike under noise', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const scene = makeScene(seed);
      const random = makeRandom(seed);
      const noisy = {
        ...scene,
        rgba: scene.rgba.map((value, at) => (at % 4 === 3 ? 255 : value + random() * 24 - 12)),
      };
      expect(hashDistance(hashOf(scene), hashOf(noisy))).toBeLessThanOrEqual(8);
    }
  });

  it('tells different pictures apart', () => {
    const hashes = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => hashOf(makeScene(seed)));
    const distances = hashes.flatMap((one, at) => hashes.slice(at + 1).map((other) => hashDistance(one, other)));
    expect(Math.min(...distances)).toBeGreaterThan(ALIKE_DISTANCE);
  });

  it('finds the same scene alike with a few words more', () => {
    const scene = makeTexture(3, 60, 0.6);
    const worded = writeLetters(scene, { text: 'BREAD', left: 20, top: 140, dot: 3, colour: 255 });
    expect(hashDistance(hashOf(scene), hashOf(worded))).toBeLessThanOrEqual(ALIKE_DISTANCE);
  });

  it.each([0, 90, 255])('is all zero for a picture of one colour (%i)', (level) => {
    expect(hashOf(makePicture(320, 180, () => level))).toBe('0000000000000000');
  });
});
