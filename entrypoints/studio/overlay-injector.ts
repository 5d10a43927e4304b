import type { DraftReply } from '@/lib/messages/to-background';

/**
 * Has the overlay put into the page once. It is asked for as soon as an editor appears, not when the first answer says
 * that it is wanted: a background that does not want it does nothing.
 */
export class OverlayInjector {
  readonly #inject: () => Promise<boolean>;
  #isAsked = false;
  #isThere = false;

  /** `inject` says whether the background answered. */
  constructor(inject: () => Promise<boolean>) {
    this.#inject = inject;
  }

  /** An editor appeared. */
  expect(): void {
    if (!this.#isAsked) void this.#ask();
  }

  follow({ isOverlayOn }: DraftReply): void {
    if (isOverlayOn) this.expect();
    this.#isThere ||= isOverlayOn;
    // It was asked for in vain: to be asked for again when the creator switches it on.
    if (!this.#isThere) this.#isAsked = false;
  }

  async #ask(): Promise<void> {
    this.#isAsked = true;
    if (!(await this.#inject())) this.#isAsked = false;
  }
}
