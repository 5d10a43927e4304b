import { z } from 'zod';

/** A chunk of an answer, as far as it is used. What else is in it may be anything. */
export const chunkSchema = z.object({
  candidates: z
    .array(
      z.object({
        content: z.object({ parts: z.array(z.unknown()).nullish() }).nullish(),
        finishReason: z.string().nullish(),
      }),
    )
    .nullish(),
  promptFeedback: z.object({ blockReason: z.string().nullish() }).nullish(),
  usageMetadata: z
    .object({
      promptTokenCount: z.number().nullish(),
      toolUsePromptTokenCount: z.number().nullish(),
      candidatesTokenCount: z.number().nullish(),
      thoughtsTokenCount: z.number().nullish(),
      cachedContentTokenCount: z.number().nullish(),
    })
    .nullish(),
});

export type WireUsage = NonNullable<z.infer<typeof chunkSchema>['usageMetadata']>;

const textSchema = z.object({ text: z.string(), thought: z.boolean().optional() });

const callSchema = z.object({
  functionCall: z.object({ id: z.string().optional(), name: z.string().min(1), args: z.unknown().optional() }),
});

/** What a part says, if anything: thoughts, pictures and whatever comes in later years say nothing. */
export type PartWords =
  | { kind: 'text'; text: string }
  | { kind: 'call'; id: string | null; name: string; args: unknown }
  | { kind: 'malformed-call' };

export function readPart(part: unknown): PartWords | null {
  if (typeof part !== 'object' || part === null) return null;
  if ('functionCall' in part) {
    const call = callSchema.safeParse(part).data?.functionCall;
    return call ? { kind: 'call', id: call.id || null, name: call.name, args: call.args } : { kind: 'malformed-call' };
  }
  const said = textSchema.safeParse(part).data;
  return said && said.text !== '' && said.thought !== true ? { kind: 'text', text: said.text } : null;
}
