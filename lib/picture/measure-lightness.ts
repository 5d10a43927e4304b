import type { PictureMeasures } from './measures';

/** sRGB's transfer curve (IEC 61966-2-1), undone. */
const LINEAR = Float64Array.from({ length: 256 }, (_, code) => {
  const value = code / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/** CIE L* of relative luminance in 4,096 steps, as a share: 0 is black, 0.5 looks half as light as white, 1 is white. */
const STEPS = 4095;
const LIGHTNESS = Float64Array.from({ length: STEPS + 1 }, (_, step) => {
  const luminance = step / STEPS;
  return (luminance <= 216 / 24389 ? (luminance * 24389) / 27 : 116 * Math.cbrt(luminance) - 16) / 100;
});

/** The standard deviation of a picture that is half black and half white: no picture has a greater one. */
const GREATEST_DEVIATION = 0.5;

/**
 * Mean and spread of CIE lightness (L*, from Rec. 709 luminance), so that equal steps look equal: a picture that looks
 * half as bright as white is 0.5, where its mean luminance would say 0.18. Transparent pixels count as black.
 */
export function measureLightness(rgba: Uint8ClampedArray): Pick<PictureMeasures, 'brightness' | 'contrast'> {
  const count = rgba.length / 4;
  if (count === 0) return { brightness: 0, contrast: 0 };
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < rgba.length; at += 4) {
    const luminance = 0.2126 * linear(rgba[at]) + 0.7152 * linear(rgba[at + 1]) + 0.0722 * linear(rgba[at + 2]);
    const lightness = LIGHTNESS[Math.round((luminance * (rgba[at + 3] ?? 0) * STEPS) / 255)] ?? 0;
    sum += lightness;
    squares += lightness * lightness;
  }
  const brightness = sum / count;
  const deviation = Math.sqrt(Math.max(0, squares / count - brightness * brightness));
  return { brightness: Math.min(1, brightness), contrast: Math.min(1, deviation / GREATEST_DEVIATION) };
}

function linear(code = 0): number {
  return LINEAR[code] ?? 0;
}
