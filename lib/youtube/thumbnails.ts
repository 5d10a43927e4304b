import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import type * as z from 'zod';
import type { Thumbnail } from '@/lib/video/video';
import { capped, count, part, typedAs } from './wire-schema';

const One = part({ url: capped(1_000), width: count, height: count });

export const ThumbnailDetails = typedAs<youtube_v3.Schema$ThumbnailDetails>()(
  part({ default: One, medium: One, high: One, standard: One, maxres: One }),
);

/** A video's sizes, where the answer does not tell: developers.google.com/youtube/v3/docs/thumbnails */
const SIZES = [
  ['default', 120, 90],
  ['medium', 320, 180],
  ['high', 480, 360],
  ['standard', 640, 480],
  ['maxres', 1280, 720],
] as const;

/** Those there are, smallest first. */
export function toThumbnails(details: z.output<typeof ThumbnailDetails>): Thumbnail[] {
  return SIZES.flatMap(([size, usualWidth, usualHeight]) => {
    const { url, width, height } = details?.[size] ?? {};
    return url?.startsWith('https://') ? [{ url, width: width || usualWidth, height: height || usualHeight }] : [];
  });
}
