import * as z from 'zod';
import { AI_ENDS } from '@/lib/ai/ai-port';
import { AI_PROVIDERS } from '@/lib/ai/providers';
import type { DraftEdit } from '@/lib/draft/edit';
import { PROBLEM_CODES } from '@/lib/problem/problem';
import type { ChatMessageRow, ChatRow } from '@/lib/storage/ai-rows';
import { EditSchema } from '@/lib/storage/edit-schema';
import { At, Text } from './row-parts';

/** More than the longest answer a model of today gives. */
const LongText = z.string().max(300_000);
const Id = z.string().min(1).max(200);
const Count = z.number().min(0);

export const UsageSchema = z.object({ input: Count, output: Count, thoughts: Count, cached: Count }).nullable();

/** In another browser nothing of it was seen before it is sent. */
export const ChatSchema: z.ZodType<ChatRow> = z.object({
  id: Id,
  scope: z.enum(['video', 'channel']),
  scopeId: Id,
  subject: Text,
  title: Text,
  isRenamed: z.boolean(),
  createdAt: At,
  updatedAt: At,
  previewedAt: z.null(),
});

const StepSchema = z.object({
  id: z.string().max(1_000),
  tool: Id,
  args: z.unknown(),
  at: At,
  durationMs: Count.nullable(),
  problem: z.enum(PROBLEM_CODES).nullable(),
  receipts: z.tuple([]),
});

const ClaimSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  kind: z.enum(['number', 'video', 'check', 'time', 'tag']),
  receiptId: z.null(),
});

const ProposalSchema = z.object({
  id: Id,
  videoId: Id,
  edits: z.array<z.ZodType<DraftEdit>>(EditSchema).max(20),
  why: Text,
  appliedAt: At.nullable(),
});

/** As `writeBackup` writes it: nothing in it runs, and nothing that tools found is in it. */
export const ChatMessageSchema: z.ZodType<ChatMessageRow> = z.object({
  id: Id,
  chatId: Id,
  index: z.int().min(0),
  at: At,
  role: z.enum(['user', 'model']),
  text: LongText,
  state: z.enum(['done', 'stopped', 'interrupted', 'failed']),
  problem: z.enum(PROBLEM_CODES).nullable(),
  provider: z.enum(AI_PROVIDERS).nullable(),
  model: Id.nullable(),
  end: z.enum(AI_ENDS).nullable(),
  usage: UsageSchema,
  costUsd: Count.nullable(),
  steps: z.array(StepSchema).max(1_000),
  proposals: z.array(ProposalSchema).max(100),
  claims: z.array(ClaimSchema).max(10_000),
  exchange: z.tuple([]),
});
