import type * as z from 'zod';

type Inner = z.core.$ZodType;

/**
 * The `fields=` selector that asks for what a schema reads and nothing more, so that the two cannot part:
 * `kind,items(id,snippet(title))`. developers.google.com/youtube/v3/getting-started#fields
 */
export function fieldsOf(schema: z.ZodType): string {
  return selectorOf(schema);
}

/** Empty for a value without fields of its own. */
function selectorOf(schema: Inner): string {
  const { def } = schema._zod as unknown as { def: Definition };
  if (def.shape) {
    return Object.entries(def.shape)
      .map(([key, inner]) => {
        const fields = selectorOf(inner);
        return fields ? `${key}(${fields})` : key;
      })
      .join(',');
  }
  const inner = def.innerType ?? def.element ?? def.in;
  return inner ? selectorOf(inner) : '';
}

/** Of an object; of an optional or a catch; of an array; of a pipe or transform. */
interface Definition {
  shape?: Record<string, Inner>;
  innerType?: Inner;
  element?: Inner;
  in?: Inner;
}
