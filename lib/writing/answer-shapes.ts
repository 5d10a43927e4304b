import * as z from 'zod';
import { removeInvisible } from '@/lib/ai/remove-invisible';

/**
 * Building blocks of what a model must answer. They are strict in the schema that the model gets, and tolerant in reading:
 * what is missing or of another type is empty, what is too long is cut, and one bad item never costs the others.
 */

/** One line; empty where there is none. Counted in UTF-16 units, and never cut inside a character. */
export const line = (maxChars: number) =>
  z
    .preprocess(toText, z.string())
    .transform((text) => cutChars(clean(text).replace(/\s+/g, ' ').trim(), maxChars))
    .catch('');

/** Several lines; empty where there are none. */
export const text = (maxChars: number) =>
  z
    .preprocess(toText, z.string())
    .transform((value) => cutChars(clean(value).trim(), maxChars))
    .catch('');

/** As `line`, but an item of a list without it is left out. */
export const someLine = (maxChars: number) => line(maxChars).refine(hasWords);

/** As `text`, but an item of a list without it is left out. */
export const someText = (maxChars: number) => text(maxChars).refine(hasWords);

/** The items that can be read, at most so many. */
export const items = <Item extends z.ZodType>(item: Item, maxItems: number) =>
  z.preprocess(
    (value) => (Array.isArray(value) ? value.filter((one) => item.safeParse(one).success).slice(0, maxItems) : []),
    z.array(item),
  );

/** 0–1, the model's own word; also where it wrote per cent. `null` for anything else. */
export const confidence = z
  .preprocess((value) => {
    const number = typeof value === 'string' ? Number.parseFloat(value) : value;
    return typeof number === 'number' && number > 1 && number <= 100 ? number / 100 : number;
  }, z.number().min(0).max(1).nullable())
  .catch(null)
  .describe('How sure you are that it serves this video, from 0 to 1');

export const reason = line(300).describe('Why, in one short sentence that names what of the video speaks for it');

/** What the model is held to: every key is asked for. */
export function toAnswerSchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ jsonSchema }) {
      delete jsonSchema.default;
      if (jsonSchema.properties) jsonSchema.required = Object.keys(jsonSchema.properties);
    },
  });
  return made;
}

function toText(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

function clean(value: string): string {
  return removeInvisible(value).replaceAll('\uFFFD', '');
}

function hasWords(value: string): boolean {
  return /[\p{L}\p{N}]/u.test(value);
}

function cutChars(value: string, maxChars: number): string {
  if (value.length <= maxChars) return value;
  return value
    .slice(0, maxChars)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
