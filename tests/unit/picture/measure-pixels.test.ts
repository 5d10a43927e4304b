import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measurePixels } from '@/lib/picture/measure-pixels';
import { makePicture, makeRandom, makeTexture } from '../../support/make-picture';

describe('measurePixels', () => {
  it('tells all at once', () => {
    const { rgba, width, height } = makeTexture(1, 20, 0.5);
    const measures = measurePixels(rgba, width, height);
    expect(Object.keys(measures).toSorted()).toEqual(['brightness', 'contrast', 'hash', 'textShare']);
  });

  it('keeps every share between 0 and 1, for pictures of any shape and transparency', () => {
    const side = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(side, side, fc.integer(), (width, height, seed) => {
        const random = makeRandom(seed);
        const { rgba } = makePicture(width, height, () => (random() < 0.5 ? 0 : 255));
        const measures = measurePixels(
          rgba.map((value, at) => (at % 4 === 3 ? random() * 255 : value)),
          width,
          height,
        );
        for (const share of [measures.brightness, measures.contrast, measures.textShare]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
