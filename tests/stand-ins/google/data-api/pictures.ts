import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';

export function videoThumbnails(id: string, names?: readonly string[]): youtube_v3.Schema$ThumbnailDetails {
  const sizes = [
    ['default', 'default', 120, 90],
    ['medium', 'mqdefault', 320, 180],
    ['high', 'hqdefault', 480, 360],
    ['standard', 'sddefault', 640, 480],
    ['maxres', 'maxresdefault', 1280, 720],
  ] as const;
  return Object.fromEntries(
    sizes
      .filter(([name]) => names === undefined || names.includes(name))
      .map(([name, file, width, height]) => [name, { url: `https://i.ytimg.com/vi/${id}/${file}.jpg`, width, height }]),
  );
}

export function channelThumbnails(id: string): youtube_v3.Schema$ThumbnailDetails {
  const sizes = [
    ['default', 88],
    ['medium', 240],
    ['high', 800],
  ] as const;
  return Object.fromEntries(
    sizes.map(([name, size]) => [
      name,
      { url: `https://yt3.ggpht.com/${id}=s${size}-c-k-c0x00ffffff-no-rj`, width: size, height: size },
    ]),
  );
}

/** "PT13M32S"; days too, as YouTube writes streams of more than a day. */
export function isoDuration(seconds: number): string {
  if (seconds === 0) return 'P0D';
  const [days, hours] = [Math.floor(seconds / 86_400), Math.floor((seconds % 86_400) / 3_600)];
  const [minutes, rest] = [Math.floor((seconds % 3_600) / 60), seconds % 60];
  const time = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest ? `${rest}S` : ''}`;
  return `P${days ? `${days}D` : ''}${time ? `T${time}` : ''}`;
}

/** Seconds, no fraction: "2026-09-17T15:00:12Z". */
export function isoSeconds(at: number): string {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
