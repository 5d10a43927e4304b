import * as z from 'zod';
import { tagKey } from '@/lib/keywords/tag-key';
import { MAX_PHRASE_CHARS } from '@/lib/storage/focus-phrases';
import type { RejectionRow, TrackedPhraseRow } from '@/lib/storage/keyword-rows';
import { rejectionId } from '@/lib/storage/rejections';
import { trackedPhraseId } from '@/lib/storage/ranks';
import { At, VideoIdSchema } from './row-parts';

/** Longer than any tag YouTube takes. */
const Tag = z.string().min(1).max(500);

/** By their names rows are found again: one that has another's is none of Limelight's. */
export const RejectionSchema: z.ZodType<RejectionRow> = z
  .object({ id: z.string(), tag: Tag, key: Tag, videoId: VideoIdSchema.nullable(), at: At })
  .refine(({ id, tag, key, videoId }) => key === tagKey(tag) && id === rejectionId(videoId, key));

/** How the last look went is of the browser in which it was made. */
export const TrackedPhraseSchema: z.ZodType<TrackedPhraseRow> = z
  .object({
    id: z.string(),
    videoId: VideoIdSchema,
    videoTitle: z.string().max(1_000),
    phrase: z
      .string()
      .min(1)
      .max(MAX_PHRASE_CHARS * 4),
    language: z.string().regex(/^(?:[a-z]{2,3})?$/),
    region: z.string().regex(/^(?:[A-Z]{2})?$/),
    addedAt: At,
  })
  .refine(({ id, videoId, phrase }) => id === trackedPhraseId(videoId, phrase))
  .transform((row) => ({ ...row, problem: null, triedAt: null }));
