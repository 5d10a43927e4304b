import * as z from 'zod';
import type { AnalysisTools } from '@/lib/analysis/analysis-tools';
import {
  IdRequest,
  parseTemplateFile,
  PresetSchema,
  TemplateSchema,
  VariablesSchema,
} from '@/lib/storage/template-schemas';
import {
  deletePreset,
  deleteTemplate,
  importTemplates,
  savePreset,
  saveTemplate,
  saveVariables,
} from '@/lib/storage/templates';
import type { Handlers } from './answer-all';
import { parseRequest } from './parse-request';

type TemplateMessage =
  'saveTemplate' | 'deleteTemplate' | 'savePreset' | 'deletePreset' | 'saveVariables' | 'importTemplates';

const ImportRequest = z.object({ text: z.string() });

/** What the panel asks about templates. They are the creator's own: no page is told of them. */
export function createTemplateHandlers({ database, now }: AnalysisTools): Pick<Handlers, TemplateMessage> {
  return {
    async saveTemplate(data) {
      await saveTemplate(database, parseRequest(TemplateSchema, data), now());
    },
    async deleteTemplate(data) {
      await deleteTemplate(database, parseRequest(IdRequest, data).id);
    },
    async savePreset(data) {
      await savePreset(database, parseRequest(PresetSchema, data), now());
    },
    async deletePreset(data) {
      await deletePreset(database, parseRequest(IdRequest, data).id);
    },
    async saveVariables(data) {
      await saveVariables(database, parseRequest(VariablesSchema, data));
    },
    async importTemplates(data) {
      const file = parseTemplateFile(parseRequest(ImportRequest, data).text);
      return importTemplates(database, file, now());
    },
  };
}
