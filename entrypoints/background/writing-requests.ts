import * as z from 'zod';
import { WRITING_FEATURES } from '@/lib/ai/providers';
import type { VideoId } from '@/lib/video/video';
import { parseVideoId } from '@/lib/video/video-url';
import { MAX_LANGUAGES, MAX_PASTED_CHARS, MAX_WISH_CHARS } from '@/lib/writing/choices';
import { POST_PLACES } from '@/lib/writing/results';

const MAX_LANGUAGE_CHARS = 35;
/** A JPEG of 768 px is far below a megabyte; base64 takes a third more. */
const MAX_PICTURE_CHARS = 1_500_000;

const LanguageSchema = z
  .string()
  .max(MAX_LANGUAGE_CHARS)
  .regex(/^[a-zA-Z\d-]+$/);

export const VideoIdSchema = z.custom<VideoId>((value) => parseVideoId(value) !== null);

/** What a panel lets a creator choose. A text that is too long is a mistake of the panel's, and refused. */
export const ChoicesSchema = z.object({
  languages: z.array(LanguageSchema).max(MAX_LANGUAGES).exactOptional(),
  backFrom: LanguageSchema.exactOptional(),
  places: z.array(z.enum(POST_PLACES)).max(POST_PLACES.length).exactOptional(),
  pasted: z.string().max(MAX_PASTED_CHARS).exactOptional(),
  wish: z.string().max(MAX_WISH_CHARS).exactOptional(),
  picture: z.base64().max(MAX_PICTURE_CHARS).exactOptional(),
});

export const FeatureSchema = z.enum(WRITING_FEATURES);

export const WishRequest = z.object({
  feature: FeatureSchema,
  videoId: VideoIdSchema,
  tabId: z.int().nonnegative().nullable(),
  choices: ChoicesSchema,
  isForced: z.boolean().exactOptional(),
});

export const TranscriptRequest = z.object({ videoId: VideoIdSchema, text: z.string().max(MAX_PASTED_CHARS) });

const MAX_ID_CHARS = 100;

export const WritingIdRequest = z.object({ id: z.string().max(MAX_ID_CHARS) });

/** Without `id` all there are. */
export const WritingIdsRequest = z.object({ id: z.string().max(MAX_ID_CHARS).exactOptional() });
