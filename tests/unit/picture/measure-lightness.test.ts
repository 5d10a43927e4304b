import { describe, expect, it } from 'vitest';
import { measureLightness } from '@/lib/picture/measure-lightness';
import { makePicture } from '../../support/make-picture';

describe('measureLightness', () => {
  // CIE L* of these sRGB colours, from the definition.
  it.each([
    ['black', 0, 0],
    ['white', 255, 1],
    ['middle gray', 119, 0.5],
    ['red', [255, 0, 0] as const, 0.532],
    ['green', [0, 255, 0] as const, 0.877],
    ['blue', [0, 0, 255] as const, 0.323],
  ])('gives %s its lightness', (_, colour, lightness) => {
    const measures = measureLightness(makePicture(16, 9, () => colour).rgba);
    expect(measures.brightness).toBeCloseTo(lightness, 2);
    expect(measures.contrast).toBeCloseTo(0, 6);
  });

  it('has the greatest contrast when half is black and half is white', () => {
    const { brightness, contrast } = measureLightness(makePicture(16, 8, (x) => (x < 8 ? 0 : 255)).rgba);
    expect(brightness).toBeCloseTo(0.5, 6);
    expect(contrast).toBeCloseTo(1, 6);
  });

  it('has little contrast between similar grays', () => {
    const { contrast } = measureLightness(makePicture(16, 8, (x) => (x < 8 ? 110 : 130)).rgba);
    expect(contrast).toBeGreaterThan(0.05);
    expect(contrast).toBeLessThan(0.1);
  });

  it('takes transparent pixels for black', () => {
    expect(measureLightness(new Uint8ClampedArray([255, 255, 255, 0])).brightness).toBe(0);
  });

  it('is dark and even without any pixel', () => {
    expect(measureLightness(new Uint8ClampedArray())).toEqual({ brightness: 0, contrast: 0 });
  });
});
