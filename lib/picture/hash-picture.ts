import type { GrayPicture } from './gray-picture';

/** Side of the square that the picture is shrunk to, whatever its shape. */
const SIDE = 32;
/** Of its frequencies, this many in each direction are kept. */
const KEPT = 8;

/** `WAVES[k * SIDE + i]`: the k-th cosine of a DCT-II at the i-th sample. */
const WAVES = Float64Array.from({ length: KEPT * SIDE }, (_, at) => {
  const wave = Math.floor(at / SIDE);
  return Math.cos((Math.PI * wave * ((at % SIDE) + 0.5)) / SIDE);
});

/**
 * A perceptual hash: pictures that look alike differ in few of its 64 bits, whatever their size and JPEG quality.
 * Shrunk to 32×32, the 8×8 lowest frequencies of its cosine transform, each against their median. The first, which is
 * the mean brightness, is always 0, so that a lighter or darker copy has the same hash. A picture of one colour is all 0.
 */
export function hashPicture(picture: GrayPicture): string {
  const frequencies = transform(shrink(picture));
  const median = frequencies.slice(1).toSorted((one, other) => one - other)[(KEPT * KEPT) / 2 - 1] ?? 0;
  let hash = '';
  for (let at = 0; at < frequencies.length; at += 4) {
    let digit = 0;
    for (let bit = 0; bit < 4; bit++) {
      const isAbove = at + bit > 0 && (frequencies[at + bit] ?? 0) > median;
      digit = digit * 2 + (isAbove ? 1 : 0);
    }
    hash += digit.toString(16);
  }
  return hash;
}

/** The kept frequencies, row by row; rounded, so that those of an even surface are exactly 0. */
function transform(square: Float64Array): number[] {
  const rows = new Float64Array(SIDE * KEPT);
  for (let y = 0; y < SIDE; y++) {
    for (let u = 0; u < KEPT; u++) {
      let sum = 0;
      for (let x = 0; x < SIDE; x++) sum += (square[y * SIDE + x] ?? 0) * (WAVES[u * SIDE + x] ?? 0);
      rows[y * KEPT + u] = sum;
    }
  }
  return Array.from({ length: KEPT * KEPT }, (_, at) => {
    const [v, u] = [Math.floor(at / KEPT), at % KEPT];
    let sum = 0;
    for (let y = 0; y < SIDE; y++) sum += (rows[y * KEPT + u] ?? 0) * (WAVES[v * SIDE + y] ?? 0);
    return Math.round(sum * 1000) / 1000;
  });
}

/** Each cell is the mean of what it covers, parts of pixels included: else the hash would depend on the size. */
function shrink({ width, height, values }: GrayPicture): Float64Array {
  const columns = spans(width);
  const rows = spans(height);
  const narrow = new Float64Array(SIDE * height);
  for (let y = 0; y < height; y++) {
    columns.forEach((span, x) => {
      let sum = 0;
      for (const { at, share } of span) sum += (values[y * width + at] ?? 0) * share;
      narrow[y * SIDE + x] = sum;
    });
  }
  const square = new Float64Array(SIDE * SIDE);
  rows.forEach((span, y) => {
    for (let x = 0; x < SIDE; x++) {
      let sum = 0;
      for (const { at, share } of span) sum += (narrow[at * SIDE + x] ?? 0) * share;
      square[y * SIDE + x] = sum;
    }
  });
  return square;
}

/** For each of the cells, the pixels under it and their shares of it. */
function spans(length: number): { at: number; share: number }[][] {
  const size = length / SIDE;
  return Array.from({ length: SIDE }, (_, cell) => {
    const [from, to] = [cell * size, (cell + 1) * size];
    const span = [];
    for (let at = Math.floor(from); at < Math.min(length, Math.ceil(to)); at++) {
      span.push({ at, share: (Math.min(at + 1, to) - Math.max(at, from)) / size });
    }
    return span;
  });
}
