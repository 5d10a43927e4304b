import { readFacts } from './facts.ts';
import type { Prompt } from './prompt.ts';
import type { WireSchema } from './wire.ts';
import { writeBySchema } from './write-by-schema.ts';

/** What a tool takes, filled in by what is known: only what it has to have, and what `wanted` names. */
export function argumentsFor(
  schema: WireSchema,
  prompt: Prompt,
  wanted: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const { properties = {}, required = [] } = schema as {
    properties?: Record<string, WireSchema>;
    required?: readonly string[];
  };
  const facts = readFacts(prompt);
  const names = Object.keys(properties).filter((name) => required.includes(name) || name in wanted);
  return Object.fromEntries(
    names.map((name) => [
      name,
      wanted[name] ?? writeBySchema(properties[name] ?? {}, facts, { path: [name], place: 0 }, schema),
    ]),
  );
}
