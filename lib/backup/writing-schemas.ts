import * as z from 'zod';
import { AI_PROVIDERS, WRITING_FEATURES, type WritingFeatureId } from '@/lib/ai/providers';
import type { TranscriptRow, WritingRow } from '@/lib/storage/ai-rows';
import { POST_PLACES, type WritingResults } from '@/lib/writing/results';
import { UsageSchema } from './chat-schemas';
import { At, Text } from './row-parts';

const Texts = z.array(Text).max(1_000);
const Confidence = z.number().min(0).max(1).nullable();
const Id = z.string().min(1).max(200);
const Seconds = z.number().min(0);
const Place = z.int().min(0);
const reasoned = { reason: Text, confidence: Confidence };

const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(1_000);

/** What each kind of writing help answers: panels show it as such. */
const VALUES: { [Name in WritingFeatureId]: z.ZodType<WritingResults[Name]> } = {
  titles: z.object({
    ideas: list(z.object({ title: Text, score: z.number().nullable(), cutAt: z.number().nullable(), ...reasoned })),
    sets: list(z.tuple([Place, Place, Place])),
  }),
  description: z.object({ opening: Text, body: Text, hashtags: Texts, text: Text, ...reasoned }),
  tags: z.object({ tags: list(z.object({ tag: Text, ...reasoned })) }),
  chapters: z.object({
    chapters: list(z.object({ startSeconds: Seconds, title: Text })),
    text: Text,
    source: z.enum(['transcript', 'pasted', 'chapters']),
  }),
  thumbnail: z.object({ strengths: Texts, weaknesses: Texts, texts: Texts, ideas: Texts, ...reasoned }),
  'pinned-comment': z.object({ comments: list(z.object({ text: Text, ...reasoned })) }),
  translation: z.object({
    localizations: list(z.object({ language: Id, title: Text, description: Text, tags: Texts })),
    back: z.record(Id, z.object({ title: Text, description: Text })),
  }),
  posts: z.object({ posts: list(z.object({ place: z.enum(POST_PLACES), text: z.string().max(100_000) })) }),
  summary: z.object({
    ...{ summary: Text, points: Texts, topic: Text, audience: Text, kind: Text },
    confidence: Confidence,
  }),
  'action-plan': z.object({
    steps: list(z.object({ checkId: Id.nullable(), step: Text, points: z.number().nullable(), ...reasoned })),
  }),
  'content-ideas': z.object({
    ideas: list(
      z.object({ title: Text, description: Text, tags: Texts, audience: Text, basedOn: list(Id), ...reasoned }),
    ),
  }),
};

/** As `writeBackup` writes it: what is there, whole, and of no job. */
export const WritingSchema: z.ZodType<WritingRow> = z
  .object({
    id: Id,
    videoId: Id,
    subject: Text,
    feature: z.enum(WRITING_FEATURES),
    inputHash: Id,
    state: z.literal('ready'),
    problem: z.null(),
    at: At,
    provider: z.enum(AI_PROVIDERS).nullable(),
    model: Id.nullable(),
    value: z.unknown(),
    notes: list(z.object({ name: Id, values: list(z.union([Text, z.number()])) })),
    usage: UsageSchema,
    costUsd: z.number().min(0).nullable(),
    jobId: z.null(),
  })
  .refine(({ feature, value }) => VALUES[feature].safeParse(value).success);

/** Longer than any that is taken from the creator. */
const MAX_TRANSCRIPT_CHARS = 1_000_000;

export const TranscriptSchema: z.ZodType<TranscriptRow> = z.object({
  videoId: Id,
  text: z.string().min(1).max(MAX_TRANSCRIPT_CHARS),
  savedAt: At,
});
