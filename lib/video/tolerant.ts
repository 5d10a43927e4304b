import * as z from 'zod';

/**
 * Building blocks for what YouTube writes: a value of another type than expected is `null`, a long one is cut, and
 * unknown keys are ignored, so that one changed field never costs the others.
 */

/** `null` unless it is a string; cut at `maxChars`. */
export const text = (maxChars: number) =>
  z
    .string()
    .transform((value) => value.slice(0, maxChars))
    .nullable()
    .catch(null);

export const flag = z.boolean().nullable().catch(null);

/** A whole number, also as digits in a string, as YouTube writes counts; `null` beyond 2^53. */
export const count = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d{1,16}$/)
      .transform(Number),
  ])
  .refine((value) => Number.isSafeInteger(value) && value >= 0)
  .nullable()
  .catch(null);

/** An object with some of these keys; `null` when it is none. */
export const shape = <Shape extends z.core.$ZodLooseShape>(keys: Shape) => z.object(keys).nullable().catch(null);

/** The first `maxItems` of an array without those that are `null`; `null` when it is no array. */
export const list = <Item extends z.ZodType>(item: Item, maxItems: number) =>
  z
    .array(z.unknown())
    .transform((values) =>
      values.slice(0, maxItems).flatMap((value) => {
        const parsed = item.safeParse(value);
        return parsed.success && parsed.data !== null ? [parsed.data as NonNullable<z.output<Item>>] : [];
      }),
    )
    .nullable()
    .catch(null);

/** YouTube's two ways to write a text: `{simpleText}` or `{runs: [{text}]}`. */
export const label = (maxChars: number) =>
  z
    .object({ simpleText: text(maxChars), runs: list(shape({ text: text(maxChars) }), 100) })
    .transform(({ simpleText, runs }) => {
      const joined = simpleText ?? runs?.map((run) => run.text ?? '').join('');
      return joined ? joined.slice(0, maxChars) : null;
    })
    .nullable()
    .catch(null);
