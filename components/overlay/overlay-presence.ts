import type { StudioState } from '@/lib/messages/in-page';

/** What decides, besides the session's state, whether the card is in the page. */
export interface Presence {
  isShown: boolean;
  /** The creator closed the card that says Limelight was updated. */
  isClosed: boolean;
  /** No answer came yet since the script started, for longer than one should take. */
  isWaiting: boolean;
  /** By the last answer; on until one says otherwise, because the background injects nothing that is off. */
  wasOn: boolean;
}

/** Without an editor, or switched off, there is nothing of Limelight in the page. */
export function isOverlayWanted({ reply, problem, isOrphaned }: StudioState, presence: Presence): boolean {
  if (isOrphaned) return presence.isShown && !presence.isClosed;
  if (reply) return reply.isOverlayOn;
  return presence.wasOn && (problem !== null || presence.isWaiting);
}
