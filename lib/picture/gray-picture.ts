/** One brightness for each pixel, row by row. */
export interface GrayPicture {
  width: number;
  height: number;
  /** 0–255. */
  values: Uint8Array;
}

/**
 * Red and green weigh the same, unlike in luminance: red lettering on black, which thumbnails are full of, would be
 * almost as dark as its ground otherwise. Transparent pixels count as black.
 */
export function toGray(rgba: Uint8ClampedArray, width: number, height: number): GrayPicture {
  const values = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < values.length; i++, at += 4) {
    const mixed = 0.45 * (rgba[at] ?? 0) + 0.45 * (rgba[at + 1] ?? 0) + 0.1 * (rgba[at + 2] ?? 0);
    values[i] = (mixed * (rgba[at + 3] ?? 0)) / 255 + 0.5;
  }
  return { width, height, values };
}
