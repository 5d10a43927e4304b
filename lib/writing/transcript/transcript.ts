/** What is said in a video, as far as somebody told. */
export interface Transcript {
  /** In order of time; those without one in order of the text. */
  lines: readonly TranscriptLine[];
  /** Whether its lines have times. Without, it says what is said but not when. */
  isTimed: boolean;
  /** Whether it was pasted for this request alone, or is kept for the video. */
  source: 'transcript' | 'pasted';
}

export interface TranscriptLine {
  /** Whole seconds; `null` where the text has no times. */
  startSeconds: number | null;
  text: string;
}
