/** What is not sent to a model before the creator agreed to that once. */
export const AI_SHARES = ['comments', 'analytics', 'pictures'] as const;

export type AiShare = (typeof AI_SHARES)[number];

/**
 * Of what would be sent, what the creator has to agree to first; in the same order.
 *
 * @param agreedAt epoch ms; `null` for what was not agreed to.
 */
export function missingShares(
  wanted: readonly AiShare[],
  agreedAt: Readonly<Record<AiShare, number | null>>,
): AiShare[] {
  return wanted.filter((share) => agreedAt[share] === null);
}
