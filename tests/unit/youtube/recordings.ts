import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Real answers, kept beside the repository and never in it. Without them the tests over them are skipped. */
const ROOT = join(import.meta.dirname, '../../../../shared/recordings');

export const hasRecordings = existsSync(ROOT);

export interface RecordedAnswer {
  name: string;
  text: string;
  body: Record<string, unknown>;
}

/** Every JSON body below a folder of the recordings. */
export function recordedAnswers(folder: string): RecordedAnswer[] {
  if (!hasRecordings) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(ROOT, folder, file), 'utf8');
      return { name: `${folder}/${file}`, text, body: JSON.parse(text) as Record<string, unknown> };
    });
}

/** An API's own description of itself. */
export function discoveryDocument(name: string): Discovery {
  return JSON.parse(readFileSync(join(ROOT, 'discovery', name), 'utf8')) as Discovery;
}

export interface Discovery {
  schemas: Record<string, { properties?: Record<string, Property> }>;
  resources: Record<
    string,
    { methods: Record<string, { parameters: Record<string, unknown>; parameterOrder: string[] }> }
  >;
}

export interface Property {
  $ref?: string;
  properties?: Record<string, Property>;
  items?: Property;
}

/** The names of a selector: `a,b(c,d)`. */
export type Selection = { [name: string]: Selection };

export function parseSelector(fields: string): Selection {
  const nested = fields
    .replaceAll(/([\w]+)/g, '"$1":{}')
    .replaceAll('{}(', '{')
    .replaceAll(')', '}');
  return JSON.parse(`{${nested}}`) as Selection;
}

/** What is left of a body when only the selected fields were sent. */
export function select(value: unknown, selection: Selection): unknown {
  if (Array.isArray(value)) return value.map((item) => select(item, selection));
  const names = Object.keys(selection);
  if (names.length === 0 || typeof value !== 'object' || value === null) return value;
  const object = value as Record<string, unknown>;
  return Object.fromEntries(
    names.filter((name) => name in object).map((name) => [name, select(object[name], selection[name] ?? {})]),
  );
}
