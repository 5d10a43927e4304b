import * as z from 'zod';
import { COMPETITION_KIND, type CompetitionReport } from '@/lib/keywords/kept-answers';
import type { AnswerKind } from '@/lib/storage/answer-cache';

const WEEK_MS = 7 * 24 * 60 * 60_000;

const count = z.int().nonnegative();
const text = z.string().max(1_000);

const CompetitionReportSchema: z.ZodType<CompetitionReport> = z.object({
  phrase: text,
  competition: z.object({
    results: count,
    totalResults: count.nullable(),
    exactTitles: count,
    medianViews: count.nullable(),
    medianAgeDays: count.nullable(),
    medianSubscribers: count.nullable(),
  }),
  hits: z
    .array(
      z.object({
        videoId: text,
        title: text,
        channelTitle: text,
        viewCount: count.nullable(),
        publishedAt: z.number(),
      }),
    )
    .max(50),
});

/**
 * Of `phraseId`. What Limelight works out of other channels' API data (tier `derived`): the numbers, and the results in
 * YouTube's order that they were worked out from.
 */
export const COMPETITION: AnswerKind<CompetitionReport> = {
  name: COMPETITION_KIND,
  ttlMs: WEEK_MS,
  parse: (value) => CompetitionReportSchema.safeParse(value).data ?? null,
};
