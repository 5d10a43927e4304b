import * as z from 'zod';
import type { CaptionFacts, ChannelFacts, SearchTerms, VideoFacts, VideoReport } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';
import { parseVideoId } from '@/lib/video/video-url';
import type { CategoryFacts, Page, RegionFacts } from './youtube-client';

/** The domain's words as they are kept, exactly: a row that an older version wrote otherwise is not read. */

const text = z.string().max(20_000);
const word = z.string().max(1_000);
const amount = z.int().nonnegative().nullable();
const instant = z.number();
const privacy = z.enum(['public', 'unlisted', 'private']).nullable();
const videoId = z.custom<VideoId>((value) => parseVideoId(value) !== null);

export const VideoFactsSchema: z.ZodType<VideoFacts> = z.object({
  videoId,
  channelId: word,
  channelTitle: word,
  title: word,
  description: text,
  tags: z.array(word).nullable(),
  publishedAt: instant,
  durationSeconds: amount,
  categoryId: word.nullable(),
  defaultLanguage: word.nullable(),
  defaultAudioLanguage: word.nullable(),
  viewCount: amount,
  likeCount: amount,
  commentCount: amount,
  hasCaptions: z.boolean().nullable(),
  definition: z.enum(['hd', 'sd']).nullable(),
  privacy,
  isMadeForKids: z.boolean().nullable(),
  isEmbeddable: z.boolean().nullable(),
  license: z.enum(['youtube', 'creativeCommon']).nullable(),
  liveState: z.enum(['not-live', 'upcoming', 'live', 'was-live']),
  thumbnails: z.array(z.object({ url: word, width: z.number(), height: z.number() })),
});

export const ChannelFactsSchema: z.ZodType<ChannelFacts> = z.object({
  channelId: word,
  title: word,
  handle: word.nullable(),
  publishedAt: instant.nullable(),
  subscriberCount: amount,
  viewCount: amount,
  videoCount: amount,
  uploadsPlaylistId: word.nullable(),
  country: word.nullable(),
  thumbnailUrl: word.nullable(),
});

export const VideoIdPageSchema: z.ZodType<Page<VideoId>> = z.object({
  items: z.array(videoId),
  nextPageToken: z.string().nullable(),
  totalResults: amount,
});

export const CaptionListSchema: z.ZodType<CaptionFacts[]> = z.array(
  z.object({
    id: word,
    language: word,
    name: word,
    kind: z.enum(['automatic', 'standard', 'forced']),
    isDraft: z.boolean(),
    updatedAt: instant,
  }),
);

export const CategoryListSchema: z.ZodType<CategoryFacts[]> = z.array(
  z.object({ id: word, title: word, isAssignable: z.boolean() }),
);

export const RegionListSchema: z.ZodType<RegionFacts[]> = z.array(z.object({ code: word, name: word }));

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
/** Below zero for likes and comments that were taken back in those days. */
const figure = z.number();

export const VideoReportSchema: z.ZodType<VideoReport> = z.object({
  videoId,
  days: z.object({ first: day, last: day }).nullable(),
  totals: z
    .object({
      views: figure,
      estimatedMinutesWatched: figure,
      averageViewDuration: figure,
      averageViewPercentage: figure,
      subscribersGained: figure,
      likes: figure,
      comments: figure,
      shares: figure,
    })
    .nullable(),
  sources: z.array(z.object({ source: word, views: figure })),
});

const terms = z.array(z.object({ term: word, views: figure })).max(100);
const days = z.object({ first: day, last: day });

export const SearchTermsSchema: z.ZodType<SearchTerms> = z.object({
  days: days.nullable(),
  terms,
  before: z.object({ days, terms }).nullable(),
});

/** What viewers wrote, without who: names are not kept. */
export const CommentListSchema = z
  .array(z.object({ text: word, likeCount: amount, replyCount: amount, publishedAt: instant }))
  .max(100);

export type KeptComment = z.output<typeof CommentListSchema>[number];

/** What autocomplete answered to a query; `Completions` in lib/keywords/kept-answers.ts. */
export const CompletionsSchema: z.ZodType<{ query: string; completions: string[] }> = z.object({
  query: word,
  completions: z.array(word).max(100),
});
