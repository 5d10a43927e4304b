import type { ThumbnailCapture } from './draft-capture';
import { findField } from './find-field';
import { isShown } from './is-shown';
import * as markup from './selectors';

/** The chosen thumbnail as it is in the page. */
export interface FoundThumbnail {
  source: ThumbnailCapture['source'];
  /** Tells one picture from another and fits into a message; `null` when none is shown. */
  src: string | null;
  image: HTMLImageElement | null;
  /** What the creator picked, while Studio still shows that very file. */
  file: File | null;
}

const SELECTED = '[aria-selected=true],[aria-checked=true],[aria-pressed=true],[selected],.selected';

/** `null` where the editor has no place for a thumbnail. */
export function findThumbnail(root: HTMLElement): FoundThumbnail | null {
  const holder = findField(root, 'thumbnail').element;
  if (!holder) return null;
  const images = Array.from(holder.querySelectorAll<HTMLImageElement>(markup.THUMBNAIL_PREVIEW));
  const shown = images.filter((image) => image.getAttribute('src') && isShown(image));
  const image =
    shown.find((one) => one.closest(SELECTED)) ?? shown.find((one) => sourceOf(one) === 'custom') ?? shown[0];
  if (!image) return { source: 'none', src: null, image: null, file: null };
  const source = sourceOf(image);
  const address = image.src;
  const isPicked = source === 'custom' && /^(?:blob|data):/.test(address);
  const file = isPicked ? holder.querySelector<HTMLInputElement>(markup.THUMBNAIL_FILE)?.files?.[0] : null;
  return { source, src: nameOf(address), image, file: file ?? null };
}

function sourceOf(image: Element): ThumbnailCapture['source'] {
  if (image.closest(markup.AUTOMATIC_THUMBNAIL)) return 'automatic';
  if (image.closest(markup.THUMBNAIL_TEST)) return 'unknown';
  return image.closest(markup.CUSTOM_THUMBNAIL) ? 'custom' : 'unknown';
}

/** A whole picture written as an address would go with every message: a few samples tell it from others as well. */
function nameOf(address: string): string {
  if (!address.startsWith('data:')) return address.slice(0, 2_000);
  const samples = Array.from({ length: 24 }, (_, i) => address[Math.floor((address.length * (i + 1)) / 25)] ?? '');
  return `${address.slice(0, 24)}#${address.length}-${samples.join('')}`;
}
