import { measurePixels } from '@/lib/picture/measure-pixels';
import type { ThumbnailCapture } from './draft-capture';
import type { FoundThumbnail } from './read-thumbnail';

export type MeasuredThumbnail = Pick<ThumbnailCapture, 'picture' | 'dataUrl'>;

/** Not measured, or not to be measured. */
export const UNMEASURED: MeasuredThumbnail = { picture: null, dataUrl: null };
/** Wide enough for the measures and as many times faster as the picture is larger. */
const MEASURED_WIDTH = 320;
const COPY_WIDTH = 640;
const COPY_QUALITY = 0.8;

type Picture = HTMLImageElement | ImageBitmap;

/**
 * Measures the chosen thumbnail in small steps while the page is idle. All `null` where the picture cannot be loaded, or
 * the browser keeps its pixels back.
 */
export async function measureThumbnail({ src, image, file }: FoundThumbnail): Promise<MeasuredThumbnail> {
  try {
    await idle();
    const picture = file ? await createImageBitmap(file) : await loadPicture(src, image);
    if (!picture) return UNMEASURED;
    await idle();
    const [width, height] = 'naturalWidth' in picture ? [picture.naturalWidth, picture.naturalHeight] : sizeOf(picture);
    const small = draw(picture, width, height, MEASURED_WIDTH);
    const { data } = small.getImageData(0, 0, small.canvas.width, small.canvas.height);
    await idle();
    const measures = measurePixels(data, small.canvas.width, small.canvas.height);
    await idle();
    const copy = draw(picture, width, height, COPY_WIDTH).canvas;
    const dataUrl = await toDataUrl(await copy.convertToBlob({ type: 'image/jpeg', quality: COPY_QUALITY }));
    if ('close' in picture) picture.close();
    return { picture: { width, height, fileBytes: file?.size ?? null, ...measures }, dataUrl };
  } catch (error) {
    // Refused by the picture's server, not a picture, or pixels of another origin: then there is nothing to measure.
    console.debug('Limelight: the thumbnail could not be measured.', error);
    return UNMEASURED;
  }
}

const sizeOf = ({ width, height }: ImageBitmap): [number, number] => [width, height];

/** Studio's own element where its pixels may be read; else one of ours that is never put into the page. */
async function loadPicture(src: string | null, shown: HTMLImageElement | null): Promise<Picture | null> {
  if (src === null || !shown) return null;
  const isOwn = /^(?:blob|data):/.test(src);
  const picture = isOwn && shown.complete && shown.naturalWidth > 0 ? shown : new Image();
  if (picture !== shown) {
    if (!isOwn) picture.crossOrigin = 'anonymous';
    picture.src = shown.src;
  }
  await picture.decode();
  return picture.naturalWidth > 0 ? picture : null;
}

/** Never larger than the picture is. */
function draw(picture: Picture, width: number, height: number, maxWidth: number): OffscreenCanvasRenderingContext2D {
  const scale = Math.min(1, maxWidth / width);
  const size = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))] as const;
  const context = new OffscreenCanvas(...size).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas.');
  context.drawImage(picture, 0, 0, ...size);
  return context;
}

function toDataUrl(blob: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onloadend = () => resolve(typeof reader.result === 'string' ? reader.result : null);
    reader.readAsDataURL(blob);
  });
}

function idle(): Promise<void> {
  return new Promise((resolve) => void requestIdleCallback(() => resolve(), { timeout: 1_000 }));
}
