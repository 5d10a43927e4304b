import { badArgument, unknownField } from './errors.ts';
import type { WireSchema } from './wire.ts';

/** Google's `Schema`, a part of OpenAPI 3.0: `const`, `$schema`, `$ref` and `oneOf` are none of it. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['type', 'format', 'title', 'description', 'nullable', 'enum', 'items', 'maxItems', 'minItems', 'properties'],
  ...['required', 'propertyOrdering', 'minProperties', 'maxProperties', 'minimum', 'maximum', 'minLength', 'maxLength'],
  ...['pattern', 'example', 'anyOf', 'default', 'additionalProperties'],
]);

const TYPES: readonly string[] = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];

/** Of `parameters` and `responseSchema`; what is in a `…JsonSchema` may be all of JSON schema. */
export function checkSchema(schema: WireSchema, path: string): void {
  const unknown = Object.keys(schema).find((name) => !KNOWN.has(name));
  if (unknown !== undefined) throw unknownField(unknown, path);
  const { type, properties, items, anyOf } = schema;
  if (Array.isArray(type)) throw badArgument(`Proto field is not repeating, cannot start list at '${path}.type'.`);
  if (type !== undefined && !TYPES.includes(String(type).toLowerCase())) {
    throw badArgument(
      `Invalid value at '${path}.type' (type.googleapis.com/google.ai.generativelanguage.v1beta.Type), "${String(type)}"`,
    );
  }
  const fields = Object.values((properties ?? {}) as Record<string, WireSchema>);
  for (const [place, inner] of fields.entries()) checkSchema(inner, `${path}.properties[${place}].value`);
  const { required = [] } = schema as { required?: string[] };
  for (const [place, name] of required.entries()) {
    if (name in ((properties ?? {}) as object)) continue;
    throw badArgument(`* GenerateContentRequest.${path}.required[${place}]: property is not defined\n`);
  }
  if (items !== undefined) checkSchema(items as WireSchema, `${path}.items`);
  else if (String(type).toLowerCase() === 'array') {
    throw badArgument(`* GenerateContentRequest.${path}.items: missing field.\n`);
  }
  for (const [place, inner] of ((anyOf ?? []) as WireSchema[]).entries())
    checkSchema(inner, `${path}.any_of[${place}]`);
}
