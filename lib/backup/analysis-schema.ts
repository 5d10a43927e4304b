import * as z from 'zod';
import { PROBLEM_CODES } from '@/lib/problem/problem';
import type { AnalysisRow } from '@/lib/storage/database';
import type { PageReading } from '@/lib/video/reading';
import type { Scorecard } from '@/lib/seo/scorecard';
import type { Video } from '@/lib/video/video';
import { At, Text, VideoIdSchema } from './row-parts';

/** What an older Limelight did not know yet is "not shown there". */
const unknownAs = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);

const text = unknownAs(Text);
const number = unknownAs(z.number());
const flag = unknownAs(z.boolean());
/** An address to be followed or shown; any other scheme could run something. */
const Address = z
  .string()
  .max(4_000)
  .regex(/^(?:https:\/\/|data:image\/)/);

const VideoSchema: z.ZodType<Video> = z.object({
  id: VideoIdSchema,
  surface: z.enum(['watch', 'studio']),
  title: text,
  description: text,
  tags: unknownAs(z.array(Text).max(1_000)),
  channelName: text,
  channelId: text,
  channelHandle: text,
  category: text,
  publishedAt: number,
  uploadedAt: number,
  durationSeconds: number,
  viewCount: number,
  likeCount: number,
  commentCount: number,
  commentCountText: text,
  liveState: unknownAs(z.enum(['not-live', 'upcoming', 'live', 'was-live'])),
  isPremiere: flag,
  isShort: flag,
  isMadeForKids: flag,
  isFamilySafe: flag,
  isUnlisted: flag,
  captions: unknownAs(z.array(z.object({ languageCode: Text, name: Text, isAutomatic: z.boolean() })).max(1_000)),
  chapters: unknownAs(z.array(z.object({ title: Text, startSeconds: z.number() })).max(1_000)),
  chapterSource: unknownAs(z.enum(['description', 'automatic'])),
  endScreenElementCount: number,
  cardCount: number,
  playlistCount: number,
  thumbnails: unknownAs(z.array(z.object({ url: Address, width: z.number(), height: z.number() })).max(50)),
  language: text,
});

const ReadingSchema: z.ZodType<PageReading> = z.object({
  video: VideoSchema,
  readAt: At,
  source: z.enum(['player', 'dom', 'studio']),
  isPartial: z.boolean(),
  barrier: z
    .custom<NonNullable<PageReading['barrier']>>(
      (value) => PROBLEM_CODES.some((code) => code === value) && /^video-|-required$/.test(String(value)),
    )
    .nullable(),
});

const GROUPS = ['validity', 'title', 'description', 'structure', 'thumbnail', 'tags'] as const;
const Values = z.array(z.union([Text, z.number()])).max(50);

const ScorecardSchema: z.ZodType<Scorecard> = z.object({
  rubricVersion: Text,
  score: z.number().min(0).max(100).nullable(),
  isValid: z.boolean().nullable(),
  results: z
    .array(
      z.object({
        id: Text,
        group: z.enum(GROUPS),
        severity: z.enum(['P0', 'P1', 'P2', 'P3']),
        evidence: z.enum(['official-rule', 'official-guidance', 'large-study', 'conflicting', 'convention']),
        source: Address.nullable(),
        status: z.enum(['pass', 'improve', 'not-applicable', 'crashed']),
        measured: z.union([Text, z.number()]).nullable(),
        thresholds: z.record(Text, z.number()),
        points: z.number(),
        earned: z.number(),
        advice: z.object({ name: Text, values: Values }).nullable(),
      }),
    )
    .max(500),
  groups: z.array(z.object({ group: z.enum(GROUPS), points: z.number(), earned: z.number() })).max(50),
  nextFix: Text.nullable(),
  focus: z.object({ text: Text, isChosen: z.boolean() }).nullable(),
});

export const AnalysisSchema: z.ZodType<AnalysisRow> = z.discriminatedUnion('status', [
  z.object({
    videoId: VideoIdSchema,
    savedAt: At,
    status: z.literal('ready'),
    reading: ReadingSchema,
    scorecard: ScorecardSchema,
  }),
  z.object({ videoId: VideoIdSchema, savedAt: At, status: z.literal('failed'), problem: z.enum(PROBLEM_CODES) }),
]);
