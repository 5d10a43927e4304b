import { describe, expect, it } from 'vitest';
import {
  brightnessBand,
  contrastBand,
  isLargeEnough,
  isWidescreen,
  textBand,
} from '@/components/preview/picture-bands';
import { makeMeasures } from '../../../support/make-measures';

describe('the bands', () => {
  it.each([
    [0, 'dark'],
    [0.299, 'dark'],
    [0.3, 'medium'],
    [0.7, 'medium'],
    [0.701, 'bright'],
    [1, 'bright'],
  ])('brightness %d is %s', (brightness, band) => {
    expect(brightnessBand(makeMeasures({ brightness }))).toBe(band);
  });

  it.each([
    [0.249, 'low'],
    [0.25, 'medium'],
    [0.449, 'medium'],
    [0.45, 'high'],
  ])('contrast %d is %s', (contrast, band) => {
    expect(contrastBand(makeMeasures({ contrast }))).toBe(band);
  });

  it.each([
    [0, 'little'],
    [0.039, 'little'],
    [0.04, 'some'],
    [0.149, 'some'],
    [0.15, 'much'],
  ])('a text share of %d is %s', (textShare, band) => {
    expect(textBand(makeMeasures({ textShare }))).toBe(band);
  });

  it.each([
    [1280, 720, true, true],
    [1279, 720, false, true],
    [1280, 719, false, true],
    [3840, 2160, true, true],
    [1280, 734, true, true],
    [1280, 735, true, false],
    [1280, 960, true, false],
    [720, 1280, false, false],
  ])('%i × %i: large enough %s, widescreen %s', (width, height, isLarge, isWide) => {
    expect(isLargeEnough(makeMeasures({ width, height }))).toBe(isLarge);
    expect(isWidescreen(makeMeasures({ width, height }))).toBe(isWide);
  });
});
