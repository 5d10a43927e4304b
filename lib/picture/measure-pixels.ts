import { toGray } from './gray-picture';
import { hashPicture } from './hash-picture';
import { measureLightness } from './measure-lightness';
import { measureTextShare } from './measure-text-share';
import type { PictureMeasures } from './measures';

/**
 * What can be told from a thumbnail's pixels alone. Meant for a copy 320 px wide: the estimate of text is tuned to that
 * size, and the work grows with the area (about 4 ms for 320×180, up to 10 where all is texture).
 *
 * @param rgba four bytes for each pixel, as a canvas gives them.
 */
export function measurePixels(
  rgba: Uint8ClampedArray,
  width: number,
  height: number,
): Pick<PictureMeasures, 'brightness' | 'contrast' | 'textShare' | 'hash'> {
  const gray = toGray(rgba, width, height);
  return { ...measureLightness(rgba), textShare: measureTextShare(gray), hash: hashPicture(gray) };
}
