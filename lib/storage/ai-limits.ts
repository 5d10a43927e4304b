/** What the creator may choose, from and to. */
export const AI_LIMITS = {
  monthlyBudgetUsd: { min: 0, max: 1_000 },
  /** Characters with each request. */
  maxTranscriptChars: { min: 500, max: 60_000 },
  toneNoteChars: { min: 0, max: 500 },
} as const;
