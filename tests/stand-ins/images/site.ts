import type { Site, StandInAnswer } from '../site.ts';
import { findStudioVideo } from '../studio/catalogue.ts';
import { findVideo } from '../youtube/catalogue.ts';
import { drawGradient, type Rgb } from './png.ts';

const SIZES: Record<string, readonly [width: number, height: number]> = {
  default: [120, 90],
  mqdefault: [320, 180],
  mq1: [320, 180],
  mq2: [320, 180],
  mq3: [320, 180],
  hqdefault: [480, 360],
  sddefault: [640, 480],
  maxresdefault: [1280, 720],
  oar2: [1080, 1920],
};
const PLAIN: readonly [Rgb, Rgb] = [
  [120, 120, 128],
  [60, 60, 66],
];

/** A channel's round picture: `<anything>=s88-c-k…`. */
const FACE = /=s(\d{2,3})-c-k/;

const drawn = new Map<string, Buffer>();

/** Thumbnails. The bytes are PNG under a `.jpg` address: browsers go by the content type, which says PNG. */
export const imageSite: Site = {
  // The second is the one Studio takes its own pictures from, the third that of channels.
  hosts: ['i.ytimg.com', 'i9.ytimg.com', 'yt3.ggpht.com'],
  answer({ host, url }) {
    if (host === 'yt3.ggpht.com') return face(url.pathname);
    const [, videoId, name] = /^\/vi(?:_webp)?\/([\w-]{11})\/(\w+)\.(?:jpg|webp)$/.exec(url.pathname) ?? [];
    const size = name === undefined ? undefined : SIZES[name];
    if (videoId === undefined || size === undefined) return null;
    const [from, to] = (findVideo(videoId) ?? findStudioVideo(videoId))?.colors ?? PLAIN;
    const key = `${videoId}/${name}`;
    const body = drawn.get(key) ?? drawGradient(...size, from, to);
    drawn.set(key, body);
    return { headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=7200' }, body };
  },
};

function face(path: string): StandInAnswer | null {
  const size = Number(FACE.exec(path)?.[1]);
  if (!(size > 0)) return null;
  return { headers: { 'content-type': 'image/png' }, body: drawGradient(size, size, [196, 140, 90], [90, 60, 50]) };
}
