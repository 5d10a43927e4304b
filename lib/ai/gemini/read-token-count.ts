import { z } from 'zod';

const schema = z.object({ totalTokens: z.number().int().nonnegative() });

/** Of `countTokens`; `null` when the answer does not say. */
export function readTokenCount(answer: unknown): number | null {
  return schema.safeParse(answer).data?.totalTokens ?? null;
}
