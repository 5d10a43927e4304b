import type { Preset, TemplateRow } from '@/lib/storage/draft-rows';

/** The templates of a preset, in its order. */
export function chosenTemplates({ templateIds }: Preset, templates: readonly TemplateRow[]): TemplateRow[] {
  const byId = new Map(templates.map((template) => [template.id, template]));
  return templateIds.flatMap((id) => byId.get(id) ?? []);
}
