import type { ProblemCode } from '@/lib/problem/problem';
import type { DraftReply } from './to-background';

/** What the overlay is drawn from; a new object for every change. */
export interface StudioState {
  /** `null` while there is no editor, or nothing was answered yet. */
  reply: DraftReply | null;
  /** Why the last analysis failed; `null` while none did. */
  problem: ProblemCode | null;
  /** Limelight was updated or removed under the open page. */
  isOrphaned: boolean;
}

/**
 * Between the two scripts that Limelight has in a Studio page: the reading one makes it, the overlay's shows it. Both run
 * in the extension's own isolated world, so the page sees nothing of it.
 */
export interface StudioSession {
  getState(): StudioState;
  /** @returns takes the listener back. */
  subscribe(listener: () => void): () => void;
  /** Reads and analyzes the editor anew, after a problem. */
  readAgain?: () => void;
}

declare global {
  var limelightStudio: StudioSession | undefined;
}
