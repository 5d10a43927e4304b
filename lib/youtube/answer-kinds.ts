import type * as z from 'zod';
import type { AnswerKind } from '@/lib/storage/answer-cache';
import {
  CaptionListSchema,
  CategoryListSchema,
  ChannelFactsSchema,
  CommentListSchema,
  CompletionsSchema,
  RegionListSchema,
  SearchTermsSchema,
  VideoFactsSchema,
  VideoIdPageSchema,
  VideoReportSchema,
} from './facts-schemas';

/** What is kept of the API's answers, and for how long it counts as fresh. A further sort is one more line here. */

const DAY_MS = 24 * 60 * 60_000;
const WEEK_MS = 7 * DAY_MS;

/** Of a video's id. */
export const VIDEO = kind('video', DAY_MS, VideoFactsSchema);

/** Of a channel's id: its own facts, without its uploads. */
export const CHANNEL = kind('channel', DAY_MS, ChannelFactsSchema);

/** Of a playlist's id: its first page. */
export const UPLOADS = kind('uploads', DAY_MS, VideoIdPageSchema);

/** Of a video's id, for the owner only. */
export const CAPTIONS = kind('captions', DAY_MS, CaptionListSchema);

/** Of a video's id: its newest comments, at most 100. */
export const COMMENTS = kind('comments', DAY_MS, CommentListSchema);

/** Of `<region>|<language>`. */
export const CATEGORIES = kind('categories', WEEK_MS, CategoryListSchema);

/** Of a language. */
export const REGIONS = kind('regions', WEEK_MS, RegionListSchema);

/** Of a video's id, for the owner only; YouTube's figures are two days behind anyway. */
export const REPORT = kind('report', DAY_MS, VideoReportSchema);

/** Of a channel's id for all of it, or of a video's, for the owner only. */
export const SEARCH_TERMS = kind('search-terms', DAY_MS, SearchTermsSchema);

/** Of `<language>|<region>|<tag key of the query>`; no API data, and nobody's. */
export const AUTOCOMPLETE = kind('autocomplete', WEEK_MS, CompletionsSchema);

function kind<T>(name: string, ttlMs: number, schema: z.ZodType<T>): AnswerKind<T> {
  return { name, ttlMs, parse: (value) => schema.safeParse(value).data ?? null };
}
