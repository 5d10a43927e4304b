import type { DraftCapture } from './draft-capture';

/** Who hears of the draft on a Studio page. */
export interface StudioListener {
  /** Another draft than before is on the page; its first capture follows when its texts are there. */
  onEditor(): void;
  onCapture(capture: DraftCapture): void;
  /** No draft is on the page any more. */
  onLeave(): void;
}

/** What can be asked of the watch. */
export interface StudioWatch {
  /** Reads at once, whatever was reported before; `null` while there is no editor, or not yet its texts. */
  readNow(): DraftCapture | null;
  /** Reports at once what the draft is now, also when it is what was reported before. */
  reportNow(): void;
  /** Looks whether something changed that is announced by nothing. */
  look(): void;
  /** Reports nothing until `work` is over, which changes one thing after the other. */
  pauseFor<Result>(work: () => Promise<Result>): Promise<Result>;
}
