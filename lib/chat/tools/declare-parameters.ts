import * as z from 'zod';
import type { JsonSchema } from '@/lib/ai/ai-port';

/** What Gemini reads of a schema (ai.google.dev/api/caching#Schema, November 2026) and what Limelight has a use for. */
const KEPT = ['description', 'enum', 'items', 'properties', 'required', 'minItems', 'maxItems', 'minimum', 'maximum'];

type Node = Record<string, unknown>;

/**
 * A zod schema as the declaration of a tool's arguments: no `$schema`, no `additionalProperties`, no keyword the service
 * would refuse the whole request for. What is left out is held to all the same, when the arguments are parsed.
 */
export function declareParameters(input: z.ZodType): JsonSchema {
  return cleanNode(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Node);
}

function cleanNode(node: Node): Node {
  const variants = [node['anyOf'], node['oneOf']].find(Array.isArray) as Node[] | undefined;
  if (variants) return cleanVariants(node, variants);
  const cleaned: Node = { type: node['type'] ?? 'string' };
  for (const key of KEPT) if (node[key] !== undefined && isWanted(node[key])) cleaned[key] = node[key];
  if (node['const'] !== undefined) cleaned['enum'] = [node['const']];
  if (node['type'] === 'integer') Object.assign(cleaned, integerLimits(node));
  if (isNode(node['items'])) cleaned['items'] = cleanNode(node['items']);
  if (isNode(node['properties'])) {
    const fields = Object.entries(node['properties']).filter(([, field]) => isNode(field));
    cleaned['properties'] = Object.fromEntries(fields.map(([key, field]) => [key, cleanNode(field as Node)]));
  }
  return cleaned;
}

/** `null` among them is a property of the others; of one other nothing else is left. */
function cleanVariants(node: Node, variants: readonly Node[]): Node {
  const others = variants.filter(({ type }) => type !== 'null');
  const description = node['description'] === undefined ? {} : { description: node['description'] };
  const nullable = others.length < variants.length ? { nullable: true } : {};
  const [only] = others;
  if (only && others.length === 1) return { ...cleanNode(only), ...description, ...nullable };
  return { anyOf: others.map(cleanNode), ...description, ...nullable };
}

function integerLimits({ exclusiveMinimum: over, exclusiveMaximum: under }: Node): Node {
  return {
    ...(typeof over === 'number' && isWanted(over) && { minimum: over + 1 }),
    ...(typeof under === 'number' && isWanted(under) && { maximum: under - 1 }),
  };
}

/** zod writes the limits of JavaScript's whole numbers to every one of them. */
function isWanted(value: unknown): boolean {
  return typeof value !== 'number' || Math.abs(value) < Number.MAX_SAFE_INTEGER;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
