import { type MeasuredThumbnail, measureThumbnail, UNMEASURED } from './measure-thumbnail';
import type { FoundThumbnail } from './read-thumbnail';

const MAX_KNOWN = 8;

/** Has each thumbnail measured once and remembers what came of it. */
export class KnownThumbnails {
  #known = new Map<string, MeasuredThumbnail>();
  #onMeasured: () => void;

  /** `onMeasured` says that `look` now has another answer. */
  constructor(onMeasured: () => void) {
    this.#onMeasured = onMeasured;
  }

  /** What is known about the thumbnail at this moment; starts measuring it when nothing is. */
  look(thumbnail: FoundThumbnail): MeasuredThumbnail {
    const { src } = thumbnail;
    if (src === null) return UNMEASURED;
    const known = this.#known.get(src);
    if (known) return known;
    this.#remember(src, UNMEASURED);
    void measureThumbnail(thumbnail).then((measured) => {
      this.#remember(src, measured);
      if (measured.picture) this.#onMeasured();
    });
    return UNMEASURED;
  }

  #remember(src: string, measured: MeasuredThumbnail): void {
    this.#known.set(src, measured);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MAX_KNOWN && oldest !== undefined) this.#known.delete(oldest);
  }
}
