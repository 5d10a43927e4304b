import type { PictureMeasures } from '@/lib/picture/measures';

/** A thumbnail as YouTube advises it, unless the test says otherwise. */
export function makeMeasures(overrides: Partial<PictureMeasures> = {}): PictureMeasures {
  return {
    width: 1280,
    height: 720,
    fileBytes: 1_432_000,
    brightness: 0.46,
    contrast: 0.52,
    textShare: 0.121,
    hash: '0f1e2d3c4b5a6978',
    ...overrides,
  };
}
