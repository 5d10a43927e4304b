import * as z from 'zod';

/**
 * Building blocks for what the APIs answer. They keep an answer as it is on the wire (counts are strings there), drop the
 * keys nobody asked for, and leave out a field of another type than documented: one changed field never costs the others.
 */

/** Cut at `maxChars`. */
export const capped = (maxChars: number) => optional(z.string().transform((text) => text.slice(0, maxChars)));

/** A 64-bit count, which Google's JSON writes as digits in a string. */
export const digits = optional(z.string().regex(/^\d{1,16}$/));

/** `null` for what was not told, and beyond 2^53. */
export function toCount(text: string | undefined): number | null {
  const value = Number(text ?? Number.NaN);
  return Number.isSafeInteger(value) ? value : null;
}

/** A 32-bit count, which it writes as a number. */
export const count = optional(z.int().nonnegative());

export const flag = optional(z.boolean());

export const oneOf = <const Words extends readonly string[]>(words: Words) => optional(z.enum(words));

export const part = <Shape extends z.core.$ZodLooseShape>(keys: Shape) => optional(z.object(keys));

export const words = (maxItems: number, maxChars: number) =>
  optional(
    z
      .array(z.string().nullable().catch(null))
      .transform((items) => present(items, maxItems).map((item) => item.slice(0, maxChars))),
  );

/**
 * The items of a list without those that cannot be used. Refused when there are items and none of them can: then YouTube
 * changed its answers, and an empty list would be a lie.
 */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item.nullable().catch(null))
    .transform((items, context) => {
      const usable = present(items, Number.POSITIVE_INFINITY);
      if (items.length === 0 || usable.length > 0) return usable;
      context.issues.push({ code: 'custom', message: 'no usable item', input: items });
      return z.NEVER;
    })
    .optional();

/**
 * Checks while compiling that a schema reads only what Google's own types have: every key, and every type. Assignability
 * would let a misspelt key pass, as all of theirs are optional.
 */
export const typedAs =
  <Official>() =>
  <Schema extends z.ZodType>(
    schema: Schema & ([Foreign<z.input<Schema>, Official>] extends [never] ? unknown : never),
  ) =>
    schema as Schema;

type Foreign<Input, Official> =
  NonNullable<Input> extends readonly (infer One)[]
    ? NonNullable<Official> extends readonly (infer Theirs)[]
      ? Foreign<One, Theirs>
      : 'not a list'
    : NonNullable<Input> extends object
      ? ForeignKeys<NonNullable<Input>, NonNullable<Official>>
      : NonNullable<Input> extends NonNullable<Official>
        ? never
        : 'another type';

type ForeignKeys<Input, Official> = {
  [Key in keyof Input]-?: Key extends keyof Official ? Foreign<Input[Key], Official[Key]> : Key;
}[keyof Input];

function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().catch(undefined);
}

function present<Item>(items: readonly (Item | null)[], maxItems: number): NonNullable<Item>[] {
  return items
    .flatMap((item) => (item === null || item === undefined ? [] : [item as NonNullable<Item>]))
    .slice(0, maxItems);
}
