import type { DraftEdit } from '@/lib/draft/edit';
import { fillTemplate, findVariables } from '@/lib/draft/fill-template';
import type { Template } from '@/lib/storage/draft-rows';
import { parseTags } from './parse-tags';

/** Names of the variables in all of the templates, each once, in order. */
export function variablesOf(templates: readonly Template[]): string[] {
  return [...new Set(templates.flatMap((template) => findVariables(bodyOf(template))))];
}

/**
 * The edits that put the templates in, filled, in their order: of two blocks at the start the first one is on top. Tags
 * come as one edit. Variables without a value stay as they stand.
 */
export function composeEdits(templates: readonly Template[], values: Readonly<Record<string, string>>): DraftEdit[] {
  const blocks = templates.flatMap((template) => (template.kind === 'description' ? [template] : []));
  const inserts = blocks.map(({ text, at }) => ({ insert: fillTemplate(text, values).text, at }));
  const starts = inserts.filter(({ at }) => at === 'start').reverse();
  const ends = inserts.filter(({ at }) => at === 'end');
  const add = templates.flatMap((template) =>
    template.kind === 'tags' ? template.tags.flatMap((tag) => parseTags(fillTemplate(tag, values).text)) : [],
  );
  const edits: DraftEdit[] = [...starts, ...ends].map((insert) => ({ field: 'description', ...insert }));
  return add.length > 0 ? [...edits, { field: 'tags', add }] : edits;
}

function bodyOf(template: Template): string {
  return template.kind === 'tags' ? template.tags.join('\n') : template.text;
}
