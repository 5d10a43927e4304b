import type { PostPlace } from './results';

/** What the creator chose for one kind of writing help; each has its own defaults. */
export interface WritingChoices {
  /** BCP 47: into which languages; for `translation`. */
  languages?: string[];
  /** A language whose translation is translated back; for `translation`. */
  backFrom?: string;
  places?: PostPlace[];
  /** A transcript or notes that were pasted; for `chapters`, `summary`, `posts`. */
  pasted?: string;
  /** What the creator wants said or left out, in their own words. */
  wish?: string;
  /** For `thumbnail`: JPEG, base64 without a prefix, at most 768 px wide. */
  picture?: string;
}

export const MAX_PASTED_CHARS = 200_000;
export const MAX_WISH_CHARS = 500;
export const MAX_LANGUAGES = 10;
