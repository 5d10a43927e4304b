import { type Editor, findEditor } from './find-editor';

/** By then Studio has drawn the video of the address; an editor that still names another one is what it says. */
const DISPUTE_MS = 2_000;

/** The editor in front, once it is clear whose it is. */
export class SettledEditor {
  readonly #document: Document;
  #disputedSince: number | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** `null` without an editor, and for 2 s while the page names two videos, as on the way from one to another. */
  find(now: number): Editor | null {
    const editor = findEditor(this.#document);
    if (!editor?.isDisputed) this.#disputedSince = null;
    else this.#disputedSince ??= now;
    return this.dueInMs(now) === null ? editor : null;
  }

  /** When it is to be looked at again though nothing changes; `null` when it need not. */
  dueInMs(now: number): number | null {
    if (this.#disputedSince === null) return null;
    const dueInMs = this.#disputedSince + DISPUTE_MS - now;
    return dueInMs > 0 ? dueInMs : null;
  }
}
