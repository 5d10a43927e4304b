import { findShapes, type Box, type Shape } from './find-shapes';
import type { GrayPicture } from './gray-picture';

/** What a letter may be like, in pixels of a picture 320 px wide and levels of 0–255. */
const MIN_HEIGHT = 5;
const MAX_HEIGHT = 110;
const MAX_WIDTH = 260;
/** By the height: what is thinner is the net of gaps between leaves or stones. */
const MIN_STROKE = 0.07;
/** Text of less contrast is missed; below it leaves, stones and skin would count. */
const MIN_CONTRAST = 85;

/** What neighbours in a line may differ by. */
const MAX_CORE_DIFFERENCE = 6;
const MAX_HEIGHT_RATIO = 2.2;
const MAX_STROKE_RATIO = 1.6;
/** The gap before the next, by the higher one's height: as wide as a space in wide lettering. */
const MAX_GAP = 1;
const MIN_OVERLAP = 0.5;

const MIN_LINE_PIXELS = 90;
/** Windows, keys and tiles fill their boxes, letters do not. */
const MAX_FILL = 0.85;
/** Dots, bars and keys are all of a size, letters are not. */
const MIN_VARIETY = 0.04;
/** What `evidenceOf` must come to. */
const MIN_EVIDENCE = 162;

/**
 * An estimate of the share of the area that lines of text cover: shapes of one colour and one stroke width, in clear
 * contrast, side by side. It reads nothing, so lettering in the scene counts too.
 *
 * Measured on 260 pictures (photographs of leaves, grass, gravel, bricks, animals, buildings and people, and drawings;
 * one in five without text, the others with Latin, Arabic, Japanese or Devanagari in many sizes and styles), most of
 * which the numbers above were chosen with: off by 2.5 percentage points on average, more often too low; one text in
 * six was missed (little contrast, a soft shadow, a single joined word). Where there was no text it found 0.4 % on
 * average and more than 4 % in two of 52, a picket fence and a flower. That is enough to tell little (below 4 %) from
 * some from much (15 % and more): four in five came out right, two were off by two steps. It is to be shown as an
 * estimate.
 */
export function measureTextShare(picture: GrayPicture): number {
  const isText = new Uint8Array(picture.values.length);
  for (const line of findLines(picture)) cover(isText, picture.width, line);
  return isText.length === 0 ? 0 : isText.reduce((sum, one) => sum + one, 0) / isText.length;
}

function findLines(picture: GrayPicture): Shape[][] {
  const letters = findShapes(picture, isLetterSized).filter(mayBeLetter);
  return joinLines(letters.toSorted((one, other) => one.left - other.left)).filter(isLine);
}

const widthOf = ({ left, right }: Box): number => right - left + 1;
const heightOf = ({ top, bottom }: Box): number => bottom - top + 1;
const fillOf = (shape: Shape): number => shape.pixelCount / (widthOf(shape) * heightOf(shape));

function isLetterSized(box: Box): boolean {
  const [width, height] = [widthOf(box), heightOf(box)];
  return height >= MIN_HEIGHT && height <= MAX_HEIGHT && width >= 2 && width <= MAX_WIDTH;
}

function mayBeLetter(shape: Shape): boolean {
  return shape.contrast >= MIN_CONTRAST && shape.strokeWidth >= heightOf(shape) * MIN_STROKE;
}

/** Puts shapes, sorted from the left, together with those that may stand beside them in a line. */
function joinLines(shapes: readonly Shape[]): Shape[][] {
  const lineOf = new Map<Shape, Shape[]>(shapes.map((shape) => [shape, [shape]]));
  shapes.forEach((one, at) => {
    for (const other of shapes.slice(at + 1)) {
      if (other.left - one.right > MAX_GAP * MAX_HEIGHT) break;
      const [line, joining] = [lineOf.get(one), lineOf.get(other)];
      if (!line || !joining || line === joining || !isBeside(one, other)) continue;
      line.push(...joining);
      for (const shape of joining) lineOf.set(shape, line);
    }
  });
  return [...new Set(lineOf.values())];
}

function isBeside(one: Shape, other: Shape): boolean {
  const [low, high] = ascending(heightOf(one), heightOf(other));
  const [thin, thick] = ascending(one.strokeWidth, other.strokeWidth);
  const overlap = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + 1;
  return (
    one.isLight === other.isLight &&
    Math.abs(one.core - other.core) <= MAX_CORE_DIFFERENCE &&
    high <= low * MAX_HEIGHT_RATIO &&
    thick <= thin * MAX_STROKE_RATIO &&
    overlap >= low * MIN_OVERLAP &&
    other.left - one.right <= high * MAX_GAP
  );
}

function isLine(line: readonly Shape[]): boolean {
  const pixels = line.map(({ pixelCount }) => pixelCount);
  if (line.length < 2 || sum(pixels) < MIN_LINE_PIXELS) return false;
  const isVaried = Math.max(variation(pixels), variation(line.map(widthOf))) >= MIN_VARIETY;
  return isVaried && median(line.map(fillOf)) <= MAX_FILL && evidenceOf(line) >= MIN_EVIDENCE;
}

/** Contrast, many letters and solid strokes speak for text, uneven heights for leaves; weights by logistic regression. */
function evidenceOf(line: readonly Shape[]): number {
  const contrast = Math.min(200, median(line.map((shape) => shape.contrast)));
  const boxes = sum(line.map((shape) => widthOf(shape) * heightOf(shape)));
  const fill = sum(line.map(({ pixelCount }) => pixelCount)) / boxes;
  return contrast + 42 * fill + 9 * Math.min(8, line.length) - 95 * variation(line.map(heightOf));
}

/** Marks each letter's columns, and the gap to the next, as high as it and its neighbours are. */
function cover(isText: Uint8Array, pictureWidth: number, line: readonly Shape[]): void {
  const letters = line.toSorted((one, other) => one.left - other.left);
  letters.forEach((letter, at) => {
    const next = letters[at + 1] ?? letter;
    const near = [letters[at - 1] ?? letter, letter, next];
    const top = Math.min(...near.map((shape) => shape.top));
    const bottom = Math.max(...near.map((shape) => shape.bottom));
    const right = Math.max(letter.right, next.left - 1);
    for (let y = top; y <= bottom; y++) isText.fill(1, y * pictureWidth + letter.left, y * pictureWidth + right + 1);
  });
}

const ascending = (one: number, other: number): [number, number] => (one < other ? [one, other] : [other, one]);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** The standard deviation by the mean. */
function variation(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / values.length) / mean;
}
