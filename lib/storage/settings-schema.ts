import * as z from 'zod';
import { SOURCE_IDS } from '@/lib/keywords/evidence';
import { AI_LIMITS } from './ai-limits';
import { API_LIMITS } from './api-limits';
import type { Settings } from './settings';

const Name = z.string().max(60);

/** As Gemini names its models; it becomes part of an address. */
const ModelId = z.string().regex(/^[\w.-]{1,100}$/);

export const OverlaySettingsSchema = z.object({
  place: z.object({ left: z.number().min(0).max(20_000), top: z.number().min(0).max(20_000) }).nullable(),
  isCollapsed: z.boolean(),
});

/** Settings as a message brings them. Apart from the type, because the panels know the type but carry no zod. */
export const SettingsSchema: z.ZodType<Settings> = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  isBadgeShown: z.boolean(),
  isOverlayOn: z.boolean(),
  overlay: OverlaySettingsSchema,
  rubric: z.object({
    disabledChecks: z.array(Name).max(200),
    thresholds: z.record(Name, z.record(Name, z.number())),
  }),
  api: z.object({
    agreedAt: z.number().nullable(),
    clientId: z.string().max(200),
    factsTtlHours: within(API_LIMITS.factsTtlHours),
    analysisTtlDays: within(API_LIMITS.analysisTtlDays),
    maxCacheMb: within(API_LIMITS.maxCacheMb),
    maxRequestsPerMinute: within(API_LIMITS.maxRequestsPerMinute),
    isDailyBackupOn: z.boolean(),
  }),
  keywords: z.object({
    offSources: z.array(z.enum(SOURCE_IDS)).max(SOURCE_IDS.length),
    autocompleteAgreedAt: z.number().nullable(),
    derivedAgreedAt: z.number().nullable(),
    region: z.string().regex(/^(?:[A-Z]{2})?$/),
    blocked: z.array(z.string().max(100)).max(500),
  }),
  ai: z.object({
    agreedAt: z.number().nullable(),
    shares: z.object({
      comments: z.number().nullable(),
      analytics: z.number().nullable(),
      pictures: z.number().nullable(),
    }),
    order: z.array(z.enum(['gemini', 'built-in'])).max(2),
    models: z.object({ chat: ModelId, writing: ModelId, vision: ModelId }),
    fallbacks: z.array(ModelId).max(5),
    tier: z.enum(['free', 'paid']),
    monthlyBudgetUsd: within(AI_LIMITS.monthlyBudgetUsd),
    prices: z.record(ModelId, z.object({ input: z.number().min(0).max(1_000), output: z.number().min(0).max(1_000) })),
    tone: Name,
    toneNote: z.string().max(AI_LIMITS.toneNoteChars.max),
    isToneLearned: z.boolean(),
    redacted: z.array(z.string().max(100)).max(200),
    maxTranscriptChars: within(AI_LIMITS.maxTranscriptChars),
  }),
});

function within({ min, max }: { min: number; max: number }): z.ZodNumber {
  return z.number().min(min).max(max);
}
