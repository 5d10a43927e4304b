/** The words for changing a draft in Studio. No page, no storage: what is wanted, and what it comes to. */

/** The fields Limelight can write. */
export type DraftField = 'title' | 'description' | 'tags';

/** The texts of one draft at one moment; `null` where Studio does not show the field. */
export interface DraftTexts {
  title: string | null;
  description: string | null;
  /** In Studio's order. */
  tags: string[] | null;
}

/** One wish. Tags are compared as YouTube does: without regard to case and outer space. */
export type DraftEdit =
  | { field: 'title' | 'description'; text: string }
  /** On lines of its own, apart from what is there by an empty line. */
  | { field: 'description'; insert: string; at: 'start' | 'end' }
  | { field: 'tags'; add: string[] }
  | { field: 'tags'; remove: string[] }
  | { field: 'tags'; set: string[] };

/** What an edit comes to for one field: exactly what stood there, and exactly what will. */
export type DraftChange =
  | { field: 'title' | 'description'; before: string; after: string }
  | { field: 'tags'; before: string[]; after: string[] };

/** Why a step was made; its words are `edit.<reason>` in the catalogue. */
export const EDIT_REASONS = [
  'tag',
  'tags',
  'fix',
  'restore',
  'template',
  'preset',
  'order',
  'remove',
  'chat',
  'write',
] as const;

export type EditReason = (typeof EDIT_REASONS)[number];
