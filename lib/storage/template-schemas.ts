import * as z from 'zod';
import { isVariableName } from '@/lib/draft/fill-template';
import { Problem } from '@/lib/problem/problem';
import type { Preset, Template, VariableRow } from './draft-rows';
import type { TemplateFile } from './template-file';
import { TEMPLATE_LIMITS as LIMITS } from './template-limits';

const Id = z.string().min(1).max(LIMITS.idChars);
const Name = z.string().trim().min(1).max(LIMITS.nameChars);
const Filled = z.string().refine((text) => text.trim() !== '');
const Tag = Filled.max(LIMITS.tagChars);

export const IdRequest = z.object({ id: Id });

export const TemplateSchema: z.ZodType<Template> = z.discriminatedUnion('kind', [
  z.object({
    id: Id,
    name: Name,
    kind: z.literal('description'),
    text: Filled.max(LIMITS.textChars),
    at: z.enum(['start', 'end']),
  }),
  z.object({ id: Id, name: Name, kind: z.literal('tags'), tags: z.array(Tag).min(1).max(LIMITS.tags) }),
]);

export const PresetSchema: z.ZodType<Preset> = z.object({
  id: Id,
  name: Name,
  templateIds: z
    .array(Id)
    .max(LIMITS.presetTemplates)
    .refine((ids) => new Set(ids).size === ids.length),
  isUploadDefault: z.boolean(),
});

export const VariableSchema: z.ZodType<VariableRow> = z.object({
  name: z.string().refine(isVariableName),
  value: z.string().max(LIMITS.valueChars),
});

export const VariablesSchema = z.array(VariableSchema).max(LIMITS.rowsInFile);

const TemplateFileSchema: z.ZodType<TemplateFile> = z.object({
  format: z.literal('limelight-templates'),
  version: z.literal(1),
  templates: z.array(TemplateSchema).max(LIMITS.rowsInFile),
  presets: z.array(PresetSchema).max(LIMITS.rowsInFile),
  variables: VariablesSchema,
});

/** All of the file or nothing of it. Throws `import-invalid`. */
export function parseTemplateFile(text: string): TemplateFile {
  if (text.length > LIMITS.fileChars) throw new Problem('import-invalid');
  const parsed = TemplateFileSchema.safeParse(parseJson(text));
  if (!parsed.success) throw new Problem('import-invalid', { cause: parsed.error });
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    // Editors on Windows may put a byte order mark in front, which JSON does not know.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new Problem('import-invalid', { cause });
  }
}
