import { z } from 'zod';
import { Problem } from '@/lib/problem/problem';
import type { AiModelInfo } from '@/lib/storage/ai-rows';
import type { AiCapabilities } from '../ai-port';

/** As Google listed them in November 2026. Others are known by the list that the creator's key gets. */
const MAX_INPUT_TOKENS: Readonly<Record<string, number>> = {
  'gemini-3.1-flash-lite': 1_048_576,
  'gemini-3.5-flash-lite': 1_048_576,
  'gemini-3.8-flash': 1_048_576,
};

export function capabilitiesOf(model: string): AiCapabilities {
  const maxInputTokens = Object.hasOwn(MAX_INPUT_TOKENS, model) ? MAX_INPUT_TOKENS[model] : undefined;
  return { hasTools: true, hasImages: true, hasSchema: true, maxInputTokens: maxInputTokens ?? null };
}

/** A name becomes part of the address: whatever else it may be, no model of Google's has it. Throws `model-missing`. */
export function checkModel(model: string): void {
  if (!/^[\w-][\w.-]*$/.test(model)) throw new Problem('model-missing');
}

const listSchema = z.object({ models: z.array(z.unknown()).default([]) });

const limitSchema = z.number().positive().nullable().catch(null);

const modelSchema = z.object({
  name: z.string().transform((name) => name.replace(/^models\//, '')),
  displayName: z.string().catch(''),
  inputTokenLimit: limitSchema,
  outputTokenLimit: limitSchema,
  supportedGenerationMethods: z.array(z.string()).catch([]),
});

/** These answer with speech or pictures. */
const NOT_TEXT = /-(?:tts|image)(?:-|$)/;

/** Of `models.list`, those that write. Throws `answer-invalid`. */
export function readModels(text: string): AiModelInfo[] {
  const list = listSchema.safeParse(JSON.parse(text)).data;
  if (!list) throw new Problem('answer-invalid');
  return list.models
    .flatMap((entry) => modelSchema.safeParse(entry).data ?? [])
    .filter(({ supportedGenerationMethods: methods }) => methods.includes('generateContent'))
    .filter(({ name }) => name !== '' && !NOT_TEXT.test(name))
    .map(({ name, displayName, inputTokenLimit, outputTokenLimit }) => ({
      id: name,
      name: displayName || name,
      maxInputTokens: inputTokenLimit,
      maxOutputTokens: outputTokenLimit,
    }));
}
