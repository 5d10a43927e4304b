/** What is shown beside a tag. */
export interface ShownNotes {
  /** By how much YouTube's count of the list falls when it goes. */
  chars: number;
  /** What is said about it, as a sentence each; empty for a tag that is simply fine. */
  words: string[];
  /** Something speaks against it. */
  isWarning: boolean;
}
