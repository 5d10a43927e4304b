/** What is not sent to a model before the creator agreed to that once. */
export const AI_SHARES = ['comments', 'analytics', 'pictures'] as const;

export type AiShare = (typeof AI_SHARES)[number];
