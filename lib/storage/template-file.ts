import type { Preset, PresetRow, Template, TemplateRow, VariableRow } from './draft-rows';

/** A file made by "Export", for another browser or another person. */
export interface TemplateFile {
  format: 'limelight-templates';
  /** Raised when an older Limelight could no longer read the file. */
  version: 1;
  templates: Template[];
  presets: Preset[];
  variables: VariableRow[];
}

/** Everything that belongs to templates, as the panel shows it. */
export interface TemplateShelf {
  templates: TemplateRow[];
  presets: PresetRow[];
  variables: VariableRow[];
}

export function writeTemplateFile({ templates, presets, variables }: TemplateShelf): string {
  const file: TemplateFile = {
    format: 'limelight-templates',
    version: 1,
    templates: templates.map(({ savedAt: _, ...template }) => template),
    presets: presets.map(({ savedAt: _, ...preset }) => preset),
    variables,
  };
  return JSON.stringify(file, null, 2);
}
