import type { Preset } from '@/lib/storage/draft-rows';
import { TEMPLATE_LIMITS } from '@/lib/storage/template-limits';
import { checkName, type TemplateErrors } from './template-form';

/** What stands in the fields of a preset's form. */
export type PresetForm = Omit<Preset, 'id'>;

export interface PresetErrors {
  name: TemplateErrors['name'];
  templates: 'noTemplates' | 'tooManyTemplates' | null;
}

/** The form of a preset, without templates that are gone; without one an empty form. */
export function presetFormOf(preset: Preset | null): PresetForm {
  if (!preset) return { name: '', templateIds: [], isUploadDefault: false };
  const { name, templateIds, isUploadDefault } = preset;
  return { name, templateIds, isUploadDefault };
}

export function checkPreset({ name, templateIds }: PresetForm): PresetErrors {
  const isTooMany = templateIds.length > TEMPLATE_LIMITS.presetTemplates;
  const templates = templateIds.length === 0 ? 'noTemplates' : isTooMany ? 'tooManyTemplates' : null;
  return { name: checkName(name), templates };
}

/** One place up in the order. */
export function moveUp(ids: readonly string[], id: string): string[] {
  const index = ids.indexOf(id);
  if (index < 1) return [...ids];
  return [...ids.slice(0, index - 1), id, ...ids.slice(index - 1, index), ...ids.slice(index + 1)];
}

export function isPresetForm(value: unknown): value is PresetForm {
  if (typeof value !== 'object' || value === null) return false;
  const { name, templateIds, isUploadDefault } = value as Partial<Record<keyof PresetForm, unknown>>;
  return (
    typeof name === 'string' &&
    typeof isUploadDefault === 'boolean' &&
    Array.isArray(templateIds) &&
    templateIds.every((id) => typeof id === 'string')
  );
}
