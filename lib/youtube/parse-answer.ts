import type * as z from 'zod';
import { Problem } from '@/lib/problem/problem';

/** The body of an answer, trimmed to the schema's fields. Throws `answer-invalid`, and nothing else. */
export function parseAnswer<Answer>(schema: z.ZodType<Answer>, text: string): Answer {
  const parsed = schema.safeParse(readJson(text));
  if (!parsed.success) throw new Problem('answer-invalid', { cause: parsed.error });
  return parsed.data;
}

/** `undefined` for what is no JSON: half of it, or a web page. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The domain's words for the items of an answer, without those that lack something every such thing has. Throws
 * `answer-invalid` when that is true of all of them.
 */
export function mapUsable<Item, Facts>(items: readonly Item[] | undefined, map: (item: Item) => Facts | null): Facts[] {
  const facts = (items ?? []).flatMap((item) => map(item) ?? []) as Facts[];
  if (facts.length === 0 && items !== undefined && items.length > 0) throw new Problem('answer-invalid');
  return facts;
}
