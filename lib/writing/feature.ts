import type * as z from 'zod';
import type { AiShare } from '@/lib/ai/shares';
import type { WritingFeatureId } from '@/lib/ai/providers';
import type { WritingNote } from '@/lib/storage/ai-rows';
import type { WritingContext } from './context';
import type { WritingResults } from './results';

/** One kind of writing help: what is asked, what may come of it, and what Limelight says without a model. */
export interface WritingFeature<Id extends WritingFeatureId = WritingFeatureId> {
  id: Id;
  /**
   * What it cannot do without: a title or a description (`text`), the words of the video (`transcript`), times in it, of a
   * transcript, chapters or the description (`times`), `choices.picture` (`image`), or videos of the channel (`library`).
   * `source-missing` where that is not there.
   */
  needs: 'text' | 'transcript' | 'times' | 'image' | 'library';
  /** What in it is sent only after the creator agreed to that once. */
  shares: readonly AiShare[];
  /** What the model must answer. Made of lib/writing/answer-shapes.ts: extra keys are dropped, long texts are cut. */
  schema: z.ZodType;
  /** Of the longest answer, thoughts included. */
  maxOutputTokens: number;
  buildPrompt(context: WritingContext): WritingPrompt;
  /** Reads an answer, which may be anything, with `schema` and with Limelight's own checks. Never throws. */
  check(answer: unknown, context: WritingContext): Checked<WritingResults[Id]>;
  /** Without a model; `null` where there is nothing to say. Never throws, and asks nobody. */
  offline(context: WritingContext): WritingResults[Id] | null;
}

/** What goes to a model, before it is fenced. */
export interface WritingPrompt {
  /**
   * What to do, in Limelight's own words: nothing a page, a person or a model wrote may be in it. The engine adds what is the
   * same for all: language, tone, the creator's wish, the rule about fences, and the form of the answer.
   */
  task: string;
  /** Fenced by the engine, in this order. Empty ones are left out. */
  data: PromptData[];
  /** JPEG, base64 without a prefix. */
  picture?: string;
  /** What the creator is told was not sent. */
  leftOut: WritingNote[];
}

export interface PromptData {
  /** For the model, in English: "title", "transcript". */
  label: string;
  text: string;
  /** UTF-16 units; the rest is not sent, and the model is told that there was more. */
  maxChars: number;
}

/** What came of an answer. What breaks a rule of YouTube's was mended or thrown out, with a note. */
export type Checked<Result> =
  | { value: Result; notes: WritingNote[] }
  /** Nothing of it can be used. `fault` says why, in English, to the model that is asked once more. */
  | { value: null; notes: WritingNote[]; fault: string };

interface FeatureParts<Id extends WritingFeatureId, Shape extends z.ZodType> extends Omit<
  WritingFeature<Id>,
  'schema' | 'shares' | 'maxOutputTokens' | 'check'
> {
  schema: Shape;
  shares?: readonly AiShare[];
  maxOutputTokens?: number;
  check(answer: z.output<Shape>, context: WritingContext): Checked<WritingResults[Id]>;
}

/** Enough for ten titles with reasons, or a long description, beside the model's thoughts. */
const MAX_OUTPUT_TOKENS = 8_192;

/** Keeps schema and check in step: `check` is handed what `schema` made of the answer. */
export function defineFeature<Id extends WritingFeatureId, Shape extends z.ZodType>(
  parts: FeatureParts<Id, Shape>,
): WritingFeature<Id> {
  return {
    shares: [],
    maxOutputTokens: MAX_OUTPUT_TOKENS,
    ...parts,
    check(answer, context) {
      const parsed = parts.schema.safeParse(answer);
      if (parsed.success) return parts.check(parsed.data, context);
      return { value: null, notes: [], fault: 'The answer was not a JSON object of the form that was asked for.' };
    },
  };
}
