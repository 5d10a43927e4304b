import type { GrayPicture } from './gray-picture';

export interface Box {
  left: number;
  top: number;
  /** The last column and row, inclusive. */
  right: number;
  bottom: number;
}

/** Connected pixels that stand out from what is around them, all lighter or all darker. */
export interface Shape extends Box {
  isLight: boolean;
  pixelCount: number;
  /** Its own brightness without the blurred edge: what the most outstanding 30 % of its pixels reach. */
  core: number;
  /** Between the core and what lies just outside, 0–255. */
  contrast: number;
  /** Twice the area by the length of the outline: the stroke's width, if it is made of strokes. */
  strokeWidth: number;
}

/** Half the side of the square around a pixel that it is compared with. */
const RADIUS = 12;
/** A pixel stands out when it differs by more than this from the mean around it. */
const MIN_STEP = 18;
const CORE_SHARE = 0.3;

const LIGHT = 1;
const DARK = 2;

/**
 * All shapes lighter or darker than their surroundings, in the order of their first pixel.
 *
 * @param isWanted by its box alone, because to describe the ground behind everything would take most of the time.
 */
export function findShapes(picture: GrayPicture, isWanted: (box: Box) => boolean): Shape[] {
  const sides = findSides(picture);
  const isTaken = new Uint8Array(sides.length);
  const pixels = new Int32Array(sides.length);
  const shapes: Shape[] = [];
  for (let start = 0; start < sides.length; start++) {
    if (sides[start] === 0 || isTaken[start] === 1) continue;
    const connected = collect(picture.width, sides, isTaken, pixels, start);
    const box = findBox(picture.width, connected);
    if (isWanted(box)) shapes.push(describeShape(picture, sides, connected, box));
  }
  return shapes;
}

/** For each pixel, whether it is lighter or darker than the square around it; 0 for neither. */
function findSides({ width, height, values }: GrayPicture): Uint8Array {
  const stride = width + 1;
  const sums = sumCorners(width, height, values);
  const sides = new Uint8Array(values.length);
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - RADIUS);
    const bottom = Math.min(height, y + RADIUS + 1);
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - RADIUS);
      const right = Math.min(width, x + RADIUS + 1);
      const below = (sums[bottom * stride + right] ?? 0) - (sums[bottom * stride + left] ?? 0);
      const above = (sums[top * stride + right] ?? 0) - (sums[top * stride + left] ?? 0);
      const step = (values[y * width + x] ?? 0) - (below - above) / ((bottom - top) * (right - left));
      if (step > MIN_STEP) sides[y * width + x] = LIGHT;
      else if (step < -MIN_STEP) sides[y * width + x] = DARK;
    }
  }
  return sides;
}

/** For each corner of a pixel, the sum of all above and to the left of it: any square's sum is made of four of them. */
function sumCorners(width: number, height: number, values: Uint8Array): Uint32Array {
  const stride = width + 1;
  const sums = new Uint32Array(stride * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += values[y * width + x] ?? 0;
      sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] ?? 0) + row;
    }
  }
  return sums;
}

/** Takes all pixels of one side that are connected to `start`; they stand at the beginning of `pixels`. */
function collect(width: number, sides: Uint8Array, isTaken: Uint8Array, pixels: Int32Array, start: number): Int32Array {
  const side = sides[start];
  let count = 0;
  const take = (at: number): void => {
    if (sides[at] !== side || isTaken[at] === 1) return;
    isTaken[at] = 1;
    pixels[count++] = at;
  };
  take(start);
  for (let next = 0; next < count; next++) {
    const at = pixels[next] ?? 0;
    const x = at % width;
    if (x + 1 < width) take(at + 1);
    if (x > 0) take(at - 1);
    take(at + width);
    take(at - width);
  }
  return pixels.subarray(0, count);
}

function findBox(width: number, pixels: Int32Array): Box {
  let [left, top, right, bottom] = [width, Number.POSITIVE_INFINITY, 0, 0];
  for (let i = 0; i < pixels.length; i++) {
    const at = pixels[i] ?? 0;
    const x = at % width;
    const y = (at - x) / width;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
}

function describeShape({ width, values }: GrayPicture, sides: Uint8Array, pixels: Int32Array, box: Box): Shape {
  const side = sides[pixels[0] ?? 0];
  const isLight = side === LIGHT;
  const levels = new Uint32Array(256);
  let outline = 0;
  let outsideSum = 0;
  const lookOutside = (next: number, behind: number): void => {
    if (sides[next] === side) return;
    outline++;
    // The neighbour is half edge; the one behind it shows the ground.
    const level = values[next] ?? 0;
    const ground = values[behind] ?? level;
    outsideSum += isLight ? Math.min(level, ground) : Math.max(level, ground);
  };
  for (let i = 0; i < pixels.length; i++) {
    const at = pixels[i] ?? 0;
    const x = at % width;
    const level = values[at] ?? 0;
    levels[level] = (levels[level] ?? 0) + 1;
    // What the picture's rim cuts has no outline there.
    if (x + 1 < width) lookOutside(at + 1, x + 2 < width ? at + 2 : at + 1);
    if (x > 0) lookOutside(at - 1, x > 1 ? at - 2 : at - 1);
    if (at + width < values.length) lookOutside(at + width, at + 2 * width);
    if (at >= width) lookOutside(at - width, at - 2 * width);
  }
  const core = findCore(levels, pixels.length, isLight);
  const contrast = outline > 0 ? Math.abs(core - outsideSum / outline) : 0;
  return {
    ...box,
    isLight,
    pixelCount: pixels.length,
    core,
    contrast,
    strokeWidth: (2 * pixels.length) / Math.max(1, outline),
  };
}

function findCore(levels: Uint32Array, count: number, isLight: boolean): number {
  let seen = 0;
  for (let step = 0; step < 256; step++) {
    const level = isLight ? 255 - step : step;
    seen += levels[level] ?? 0;
    if (seen >= CORE_SHARE * count) return level;
  }
  return 0;
}
