import type { Facts } from './facts.ts';
import { chaptersOf } from './find-chapters.ts';
import { titleIdeas } from './title-ideas.ts';
import type { WireSchema } from './wire.ts';
import { wordsFor } from './words-for.ts';

/** Where in an answer a value stands. */
export interface Spot {
  /** Names of properties from the outside in; items of a list have that of their list. */
  path: readonly string[];
  /** Of the nearest list around it. */
  place: number;
}

const TIME = /start|seconds|^time$|^at$/i;

/**
 * A value that a JSON schema takes, made of what the request tells: by the names of properties where they are known, by
 * their types where they are not.
 */
export function writeBySchema(
  schema: WireSchema,
  facts: Facts,
  spot: Spot = { path: [], place: 0 },
  root = schema,
): unknown {
  const own = resolve(schema, root);
  const {
    enum: options,
    const: only,
    anyOf,
    oneOf,
    properties,
  } = own as {
    enum?: unknown[];
    const?: unknown;
    anyOf?: WireSchema[];
    oneOf?: WireSchema[];
    properties?: Record<string, WireSchema>;
  };
  if (only !== undefined) return only;
  if (options !== undefined) return chooseOption(options, facts, spot);
  const variants = anyOf ?? oneOf;
  if (variants !== undefined) {
    const first = variants.find(({ type }) => type !== 'null') ?? { type: 'null' };
    return writeBySchema(first, facts, spot, root);
  }
  switch (typeOf(own)) {
    case 'object':
      return Object.fromEntries(
        Object.entries(properties ?? {}).map(([name, inner]) => [
          name,
          writeBySchema(inner, facts, { ...spot, path: [...spot.path, name] }, root),
        ]),
      );
    case 'array':
      return writeList(own, facts, spot, root);
    case 'integer':
    case 'number':
      return writeNumber(own, facts, spot);
    case 'boolean':
      return false;
    case 'null':
      return null;
    default:
      return cutTo(own['maxLength'], wordsFor(facts, spot));
  }
}

function writeList(own: WireSchema, facts: Facts, { path }: Spot, root: WireSchema): unknown[] {
  const {
    items = {},
    minItems = 0,
    maxItems = Infinity,
  } = own as {
    items?: WireSchema;
    minItems?: number;
    maxItems?: number;
  };
  const inner = resolve(items, root);
  const wanted = countFor(path.at(-1) ?? '', inner, facts);
  const count = Math.min(Math.max(wanted, Number(minItems)), Number(maxItems));
  return Array.from({ length: count }, (_, place) => writeBySchema(inner, facts, { path, place }, root));
}

/** How many items a list of that name gets. */
function countFor(name: string, item: WireSchema, facts: Facts): number {
  const fields = Object.keys((item['properties'] ?? {}) as object);
  if (fields.some((field) => TIME.test(field))) return chaptersOf(facts).length;
  if (fields.includes('language')) return facts.wanted.length;
  if (fields.includes('place')) return Math.max(facts.places.length, 1);
  if (fields.includes('checkId')) return Math.min(facts.checks.length + 1, 4);
  if (/basedOn|videoIds?/i.test(name)) return Math.min(facts.videos.length, 2);
  if (fields.includes('title')) return fields.length > 5 ? 4 : Math.min(10, titleIdeas(facts, 10).length);
  return /tags/i.test(name) ? 8 : 3;
}

function writeNumber(own: WireSchema, facts: Facts, { path, place }: Spot): number {
  const name = path.at(-1) ?? '';
  const { minimum = 0, maximum = Infinity } = own as { minimum?: number; maximum?: number };
  const value = TIME.test(name)
    ? (chaptersOf(facts)[place]?.seconds ?? 0)
    : /confidence/i.test(name)
      ? Math.round((0.9 - 0.06 * place) * 100) / 100
      : place + 1;
  const fitting = Math.min(Math.max(value, Number(minimum)), Number(maximum));
  return typeOf(own) === 'integer' ? Math.ceil(fitting) : fitting;
}

/** Those that were asked for, where the request says which. */
function chooseOption(options: readonly unknown[], { places }: Facts, { place }: Spot): unknown {
  const asked = options.filter((option) => places.includes(String(option)));
  const among = asked.length > 0 ? asked : options;
  return among[place % among.length];
}

function typeOf({ type, properties, items }: WireSchema): string {
  const named = Array.isArray(type) ? type.find((each) => each !== 'null') : type;
  if (typeof named === 'string') return named.toLowerCase();
  if (properties !== undefined) return 'object';
  return items === undefined ? 'string' : 'array';
}

/** "#/$defs/name" and "#/definitions/name". */
function resolve(schema: WireSchema, root: WireSchema): WireSchema {
  const { $ref: reference } = schema;
  if (typeof reference !== 'string') return schema;
  const names = reference.replace(/^#\/?/, '').split('/');
  const found = names.reduce<unknown>((at, name) => (name === '' ? at : (at as Record<string, unknown>)[name]), root);
  return found as WireSchema;
}

function cutTo(maxLength: unknown, text: string): string {
  return maxLength === undefined ? text : [...text].slice(0, Number(maxLength)).join('');
}
