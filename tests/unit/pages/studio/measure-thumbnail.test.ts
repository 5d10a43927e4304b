// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KnownThumbnails } from '@/lib/pages/studio/known-thumbnails';
import { measureThumbnail, UNMEASURED } from '@/lib/pages/studio/measure-thumbnail';
import type { FoundThumbnail } from '@/lib/pages/studio/read-thumbnail';
import { eventually } from '../../../support/eventually';

/** How large the pictures of this test are that load; all others fail. */
let sizes: Record<string, [number, number]>;
let drawn: { from: unknown; size: number[] }[];
let loaded: { src: string; crossOrigin: string | null }[];

class FakeImage {
  src = '';
  crossOrigin: string | null = null;
  complete = false;
  naturalWidth = 0;
  naturalHeight = 0;

  async decode(): Promise<void> {
    loaded.push({ src: this.src, crossOrigin: this.crossOrigin });
    const size = sizes[this.src];
    if (!size) throw new DOMException('The source image cannot be decoded.', 'EncodingError');
    [this.naturalWidth, this.naturalHeight] = size;
  }
}

class FakeCanvas {
  constructor(
    readonly width: number,
    readonly height: number,
  ) {}

  getContext() {
    return {
      canvas: this,
      drawImage: (from: unknown, _x: number, _y: number, ...size: number[]) => drawn.push({ from, size }),
      getImageData: () => ({ data: new Uint8ClampedArray(this.width * this.height * 4).fill(255) }),
    };
  }

  async convertToBlob({ type }: { type: string }) {
    return new Blob(['jpeg'], { type });
  }
}

beforeEach(() => {
  sizes = {};
  drawn = [];
  loaded = [];
  vi.stubGlobal('Image', FakeImage);
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
  vi.stubGlobal('requestIdleCallback', (task: () => void) => void setTimeout(task));
  vi.spyOn(console, 'debug').mockReturnValue();
});

function thumbnail(src: string | null, overrides: Partial<FoundThumbnail> = {}): FoundThumbnail {
  const image = Object.assign(new FakeImage(), { src: src ?? '' }) as unknown as HTMLImageElement;
  return { source: 'custom', src, image, file: null, ...overrides };
}

describe('measureThumbnail', () => {
  it('measures a small drawing and keeps a copy that fits into a message', async () => {
    sizes['https://i9.ytimg.com/1.jpg'] = [1280, 720];
    const { picture, dataUrl } = await measureThumbnail(thumbnail('https://i9.ytimg.com/1.jpg'));
    expect(picture).toMatchObject({ width: 1280, height: 720, fileBytes: null, brightness: 1, contrast: 0 });
    expect(picture?.hash).toMatch(/^[\da-f]{16}$/);
    expect(dataUrl).toMatch(/^data:image\/jpeg;base64,/);
    expect(drawn.map(({ size }) => size)).toEqual([
      [320, 180],
      [640, 360],
    ]);
    expect(loaded).toEqual([{ src: 'https://i9.ytimg.com/1.jpg', crossOrigin: 'anonymous' }]);
  });

  it('does not enlarge', async () => {
    sizes['https://i9.ytimg.com/1.jpg'] = [120, 90];
    await measureThumbnail(thumbnail('https://i9.ytimg.com/1.jpg'));
    expect(drawn.map(({ size }) => size)).toEqual([
      [120, 90],
      [120, 90],
    ]);
  });

  it('draws Studio’s own element where that may be read', async () => {
    const src = 'blob:https://studio.youtube.com/1';
    sizes[src] = [1920, 1080];
    const found = thumbnail(src);
    Object.assign(found.image ?? {}, { complete: true, naturalWidth: 1920, naturalHeight: 1080 });
    await measureThumbnail(found);
    expect(drawn.map(({ from }) => from)).toEqual([found.image, found.image]);
  });

  it('goes by the picked file, which alone tells its size', async () => {
    const close = vi.fn();
    vi.stubGlobal('createImageBitmap', async () => ({ width: 1280, height: 720, close }));
    const file = new File(['x'.repeat(5_000)], 'my.png', { type: 'image/png' });
    const { picture } = await measureThumbnail(thumbnail('blob:https://studio.youtube.com/1', { file }));
    expect(picture).toMatchObject({ width: 1280, height: 720, fileBytes: 5_000 });
    expect(loaded).toEqual([]);
    expect(close).toHaveBeenCalledOnce();
  });

  it.each([
    ['the server refuses it', thumbnail('https://i9.ytimg.com/refused.jpg')],
    ['there is none', thumbnail(null, { source: 'none', image: null })],
  ])('knows nothing when %s', async (_, found) => {
    expect(await measureThumbnail(found)).toEqual(UNMEASURED);
  });

  it('knows nothing of pixels that the browser keeps back', async () => {
    sizes['https://i9.ytimg.com/1.jpg'] = [1280, 720];
    vi.spyOn(FakeCanvas.prototype, 'getContext').mockImplementation(() => {
      throw new DOMException('The canvas has been tainted.', 'SecurityError');
    });
    expect(await measureThumbnail(thumbnail('https://i9.ytimg.com/1.jpg'))).toEqual(UNMEASURED);
  });
});

describe('KnownThumbnails', () => {
  it('measures each picture once and says when it is done', async () => {
    sizes['https://i9.ytimg.com/1.jpg'] = [1280, 720];
    const onMeasured = vi.fn();
    const known = new KnownThumbnails(onMeasured);
    const found = thumbnail('https://i9.ytimg.com/1.jpg');
    expect(known.look(found)).toEqual(UNMEASURED);
    expect(known.look(found)).toEqual(UNMEASURED);
    await eventually(() => expect(onMeasured).toHaveBeenCalledOnce());
    expect(known.look(found).picture).toMatchObject({ width: 1280 });
    expect(loaded).toHaveLength(1);
  });

  it('does not try again what could not be measured', async () => {
    const onMeasured = vi.fn();
    const known = new KnownThumbnails(onMeasured);
    const found = thumbnail('https://i9.ytimg.com/refused.jpg');
    known.look(found);
    await eventually(() => expect(loaded).toHaveLength(1));
    known.look(found);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(loaded).toHaveLength(1);
    expect(onMeasured).not.toHaveBeenCalled();
  });
});
