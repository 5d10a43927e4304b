import type { WritingNote } from '@/lib/storage/ai-rows';

/**
 * What the creator is told about a result; words are `writeNote.<name>` in the catalogue, filled in order. A number that
 * comes first tells one from many.
 */
export const NOTE_NAMES = [
  /** Minutes of the transcript that were sent, and of how many. */
  'transcriptMinutes',
  /** Characters of a transcript without times that were sent, and of how many. */
  'transcriptChars',
  /** How many were thrown out, for a reason each. */
  'droppedInvalid',
  'droppedAlike',
  'droppedRejected',
  'droppedOverLimit',
  'droppedUntimed',
  'droppedTooClose',
  'droppedBeyondEnd',
  'droppedUngrounded',
  /** How many were mended. */
  'mendedCapitals',
  'mendedCharacters',
  'mendedLength',
  'mendedTimes',
  /** How many fewer than were asked for. */
  'fewerThanAsked',
  /** Links. */
  'linksKept',
  'linksRemoved',
  /** Chapters of the draft that stay. */
  'chaptersKept',
  /** Hashtags beyond what YouTube shows or takes. */
  'hashtagsDropped',
  /** The first lines do not say what the title says. */
  'openingWithoutTopic',
  /** The first chapter was put at the beginning. */
  'firstChapterAdded',
  /** Without a duration the end of the last chapter could not be checked. */
  'durationUnknown',
] as const;

export type NoteName = (typeof NOTE_NAMES)[number];

export function note(name: NoteName, ...values: (string | number)[]): WritingNote {
  return { name, values };
}

/** One for each count above 0. */
export function countNotes(counts: Partial<Record<NoteName, number>>): WritingNote[] {
  return NOTE_NAMES.flatMap((name) => {
    const count = counts[name] ?? 0;
    return count > 0 ? [note(name, count)] : [];
  });
}
