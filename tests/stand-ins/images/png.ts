import { crc32, deflateSync } from 'node:zlib';

export type Rgb = readonly [red: number, green: number, blue: number];

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A gradient with a soft disc, so that thumbnails in screenshots look like pictures and not like holes. */
export function drawGradient(width: number, height: number, from: Rgb, to: Rgb): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  let at = 0;
  for (let y = 0; y < height; y++) {
    rows[at++] = 0; // each row starts with its filter: none
    for (let x = 0; x < width; x++) {
      const mix = (x / width + y / height) / 2;
      const glow = discAt(x / width, y / height, width / height);
      for (const [channel, start] of from.entries()) {
        const base = start + ((to[channel] ?? start) - start) * mix;
        rows[at++] = Math.round(base + (255 - base) * glow);
      }
    }
  }
  return Buffer.concat([
    SIGNATURE,
    header(width, height),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function discAt(x: number, y: number, ratio: number): number {
  const distance = Math.hypot((x - 0.68) * ratio, y - 0.45);
  return Math.max(0, Math.min(0.55, (0.3 - distance) * 6));
}

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 2, 0, 0, 0], 8); // 8 bits a channel, RGB, default compression and filter, not interlaced
  return chunk('IHDR', data);
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}
