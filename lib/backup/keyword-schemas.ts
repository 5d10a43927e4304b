import * as z from 'zod';
import { tagKey } from '@/lib/keywords/tag-key';
import { MAX_PHRASE_CHARS } from '@/lib/storage/focus-phrases';
import type { RejectionRow, TrackedPhraseRow } from '@/lib/storage/keyword-rows';
import { rejectionId } from '@/lib/storage/rejections';
import { trackedPhraseId } from '@/lib/storage/ranks';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import { At, VideoIdSchema } from './row-parts';

/** Longer than any tag YouTube takes. */
const MAX_TAG_CHARS = 500;

/** A letter and its dots may be told apart in a key. */
const LONGER_IN_KEYS = 3;

const Tag = z.string().min(1).max(MAX_TAG_CHARS);
const Key = z
  .string()
  .min(1)
  .max(MAX_TAG_CHARS * LONGER_IN_KEYS);

/** One line with something in it, as YouTube is asked. */
const Phrase = z
  .string()
  .max(MAX_PHRASE_CHARS * 4)
  .regex(/^\S+(?: \S+)*$/u)
  .refine((text) => [...text].length <= MAX_PHRASE_CHARS);

/** By their names rows are found again: one that has another's is none of Limelight's. */
export const RejectionSchema: z.ZodType<RejectionRow> = z
  .object({ id: z.string(), tag: Tag, key: Key, videoId: VideoIdSchema.nullable(), at: At })
  .refine(({ id, tag, key, videoId }) => key === tagKey(tag) && id === rejectionId(videoId, key));

/** How the last look went is of the browser in which it was made. */
export const TrackedPhraseSchema: z.ZodType<TrackedPhraseRow> = z
  .object({
    id: z.string(),
    // An upload that has no id yet stands nowhere.
    videoId: VideoIdSchema.refine((videoId) => videoId !== UNNAMED_VIDEO),
    videoTitle: z.string().max(1_000),
    phrase: Phrase,
    /** ISO 639-1, as `relevanceLanguage` takes it; empty for none. */
    language: z.string().regex(/^(?:[a-z]{2})?$/),
    region: z.string().regex(/^(?:[A-Z]{2})?$/),
    addedAt: At,
  })
  .refine(({ id, videoId, phrase }) => id === trackedPhraseId(videoId, phrase))
  .transform((row) => ({ ...row, problem: null, triedAt: null }));
