import * as z from 'zod';

const PayloadSchema = z.object({
  channelId: z.string().nullable().default(null),
  maxPages: z.int().positive().nullable().default(null),
});

export interface RefreshPayload {
  /** Whose videos these are; `null` when they are of several, or it is not known. */
  channelId: string | null;
  /** How many pages of 50 uploads to go through; `null` for all. */
  maxPages: number | null;
}

/** What an older version queued is read as far as it can be: the items say what is to be done. */
export function parsePayload(payload: unknown): RefreshPayload {
  return PayloadSchema.safeParse(payload).data ?? { channelId: null, maxPages: null };
}
