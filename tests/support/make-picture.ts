/** Pixels as a canvas would give them, drawn by the test. */
export interface TestPicture {
  width: number;
  height: number;
  rgba: Uint8ClampedArray;
}

type Colour = readonly [red: number, green: number, blue: number];

export function makePicture(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => Colour | number,
): TestPicture {
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) paint(rgba, width, x, y, colourAt(x, y));
  }
  return { width, height, rgba };
}

function paint(rgba: Uint8ClampedArray, width: number, x: number, y: number, colour: Colour | number): void {
  rgba.set([...(typeof colour === 'number' ? [colour, colour, colour] : colour), 255], (y * width + x) * 4);
}

/** Capitals of five by seven dots, a row of dots in each number. */
const LETTERS: Record<string, readonly number[]> = {
  A: [14, 17, 17, 31, 17, 17, 17],
  B: [30, 17, 17, 30, 17, 17, 30],
  D: [30, 17, 17, 17, 17, 17, 30],
  E: [31, 16, 16, 30, 16, 16, 31],
  I: [14, 4, 4, 4, 4, 4, 14],
  N: [17, 25, 21, 19, 17, 17, 17],
  O: [14, 17, 17, 17, 17, 17, 14],
  R: [30, 17, 17, 30, 20, 18, 17],
  T: [31, 4, 4, 4, 4, 4, 4],
};

interface Lettering {
  text: string;
  left: number;
  top: number;
  /** Side of a dot in pixels. */
  dot: number;
  colour: Colour | number;
}

/** Writes capitals into a copy of the picture; their share of the area is `share`, gaps between them included. */
export function writeLetters(picture: TestPicture, { text, left, top, dot, colour }: Lettering): TestPicture {
  const rgba = picture.rgba.slice();
  [...text].forEach((letter, at) => {
    LETTERS[letter]?.forEach((dots, row) => {
      for (let x = 0; x < 5 * dot; x++) {
        if ((dots & (16 >> Math.floor(x / dot))) === 0) continue;
        for (let y = 0; y < dot; y++) paint(rgba, picture.width, left + at * 6 * dot + x, top + row * dot + y, colour);
      }
    });
  });
  return { ...picture, rgba };
}

/** The same numbers from 0 to 1 for the same seed. */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Overlapping ellipses in many directions and shades, grained as photographs are: leaves or pebbles. */
export function makeTexture(seed: number, length: number, slimness: number): TestPicture {
  const random = makeRandom(seed);
  const shades = new Float64Array(320 * 180).fill(90);
  for (let i = 0; i < 120_000 / (length * length * slimness); i++) {
    const [centreX, centreY, angle, shade] = [random() * 320, random() * 180, random() * Math.PI, 40 + random() * 180];
    for (let y = Math.max(0, Math.floor(centreY - length)); y < Math.min(180, centreY + length); y++) {
      for (let x = Math.max(0, Math.floor(centreX - length)); x < Math.min(320, centreX + length); x++) {
        const along = (x - centreX) * Math.cos(angle) + (y - centreY) * Math.sin(angle);
        const across = (y - centreY) * Math.cos(angle) - (x - centreX) * Math.sin(angle);
        if ((along / length) ** 2 + (across / (length * slimness)) ** 2 <= 1)
          shades[y * 320 + x] = shade + 40 * (across / (length * slimness));
      }
    }
  }
  return makePicture(320, 180, (x, y) => (shades[y * 320 + x] ?? 0) + random() * 16 - 8);
}
