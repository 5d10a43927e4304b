import type { PictureMeasures } from '@/lib/picture/measures';

/** Conventions, set by eye on a few hundred pictures: nobody has published numbers for thumbnails. */
const DARK = 0.3;
const BRIGHT = 0.7;
const LOW_CONTRAST = 0.25;
const HIGH_CONTRAST = 0.45;
const SOME_TEXT = 0.04;
const MUCH_TEXT = 0.15;

export const brightnessBand = ({ brightness }: PictureMeasures): 'dark' | 'medium' | 'bright' =>
  brightness < DARK ? 'dark' : brightness > BRIGHT ? 'bright' : 'medium';

export const contrastBand = ({ contrast }: PictureMeasures): 'low' | 'medium' | 'high' =>
  contrast < LOW_CONTRAST ? 'low' : contrast >= HIGH_CONTRAST ? 'high' : 'medium';

export const textBand = ({ textShare }: PictureMeasures): 'little' | 'some' | 'much' =>
  textShare < SOME_TEXT ? 'little' : textShare >= MUCH_TEXT ? 'much' : 'some';

/** YouTube's advice for thumbnails (support.google.com/youtube/answer/72431). */
export const ADVISED = { width: 1280, height: 720 } as const;
const WIDESCREEN = ADVISED.width / ADVISED.height;
/** As the check thumbnail-aspect allows. */
const MAX_DEVIATION = 0.02;

export function isLargeEnough({ width, height }: PictureMeasures): boolean {
  return width >= ADVISED.width && height >= ADVISED.height;
}

export function isWidescreen({ width, height }: PictureMeasures): boolean {
  return Math.abs(width / height - WIDESCREEN) <= WIDESCREEN * MAX_DEVIATION;
}
