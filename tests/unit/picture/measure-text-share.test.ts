import { describe, expect, it } from 'vitest';
import { toGray } from '@/lib/picture/gray-picture';
import { measureTextShare } from '@/lib/picture/measure-text-share';
import { makePicture, makeRandom, makeTexture, type TestPicture, writeLetters } from '../../support/make-picture';

const shareOf = ({ rgba, width, height }: TestPicture): number => measureTextShare(toGray(rgba, width, height));
/** With the gaps between the letters, as the eye sees a line. */
const shareOfLine = (text: string, dot: number): number => ((text.length * 6 - 1) * dot * 7 * dot) / (320 * 180);

const dusk = makePicture(320, 180, (x, y) => [20 + x / 4, 40 + y / 4, 90]);
const leaves = makeTexture(5, 9, 0.35);

describe('measureTextShare', () => {
  it.each([
    ['small', 1, 'BREADANDBREAD'],
    ['middling', 3, 'BREADANDTEA'],
    ['large', 5, 'BREADAND'],
    ['huge', 10, 'BREAD'],
  ])('finds %s letters', (_, dot, text) => {
    const picture = writeLetters(dusk, { text, left: 10, top: 40, dot, colour: 255 });
    expect(shareOf(picture)).toBeGreaterThan(shareOfLine(text, dot) * 0.8);
    expect(shareOf(picture)).toBeLessThan(shareOfLine(text, dot) * 1.2);
  });

  it.each([
    ['black on white', 240, 10],
    ['white on black', 10, 245],
    ['yellow on blue', [20, 30, 120] as const, [250, 230, 20] as const],
    ['red on black', 0, [230, 0, 0] as const],
    ['red on white', 250, [200, 0, 0] as const],
  ])('finds %s', (_, ground, colour) => {
    const picture = writeLetters(
      makePicture(320, 180, () => ground),
      { text: 'BREAD', left: 40, top: 60, dot: 6, colour },
    );
    expect(shareOf(picture)).toBeGreaterThan(shareOfLine('BREAD', 6) * 0.8);
  });

  it('finds two lines over leaves and not the leaves', () => {
    let picture = writeLetters(leaves, { text: 'BREAD', left: 20, top: 20, dot: 5, colour: 255 });
    picture = writeLetters(picture, { text: 'AND TEA', left: 20, top: 70, dot: 5, colour: 255 });
    const truth = shareOfLine('BREAD', 5) + shareOfLine('AND TEA', 5);
    expect(shareOf(picture)).toBeGreaterThan(truth * 0.6);
    expect(shareOf(picture)).toBeLessThan(truth * 1.4);
  });

  const random = makeRandom(9);
  it.each([
    ['one colour', makePicture(320, 180, () => 128)],
    ['a slope', dusk],
    ['grain', makePicture(320, 180, () => 100 + random() * 60)],
    ['stripes', makePicture(320, 180, (x) => (x % 20 < 10 ? 0 : 255))],
    ['tiles', makePicture(320, 180, (x, y) => ((Math.floor(x / 20) + Math.floor(y / 20)) % 2) * 255)],
    ['dots', makePicture(320, 180, (x, y) => (((x % 32) - 16) ** 2 + ((y % 32) - 16) ** 2 < 64 ? 255 : 30))],
    ['nothing at all', { width: 0, height: 0, rgba: new Uint8ClampedArray() }],
    ['a single pixel', makePicture(1, 1, () => 255)],
  ])('finds next to none in %s', (_, picture) => {
    expect(shareOf(picture)).toBeLessThan(0.03);
  });

  // Harsher than photographs are, where it is 0.4 % on average: some of these come out at a tenth.
  it.each([
    ['leaves', 9, 0.35],
    ['pebbles', 8, 0.8],
    ['grass', 14, 0.12],
    ['large stones', 30, 0.7],
  ])('finds little in %s', (_, length, slimness) => {
    const shares = Array.from({ length: 8 }, (__, seed) => shareOf(makeTexture(seed + 1, length, slimness)));
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(0.06);
  });

  it('does not take one letter for text', () => {
    expect(shareOf(writeLetters(dusk, { text: 'B', left: 100, top: 40, dot: 10, colour: 255 }))).toBe(0);
  });
});
