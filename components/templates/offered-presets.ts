import { planChanges } from '@/lib/draft/plan-changes';
import type { DraftRow, PresetRow } from '@/lib/storage/draft-rows';
import type { TemplateShelf } from '@/lib/storage/template-file';
import { writableTexts } from '../draft/writable-texts';
import { chosenTemplates } from './chosen-templates';
import { composeEdits } from './compose-edits';
import { knownValues } from './known-values';

/** The presets for new uploads, while the upload's description is empty and they would put something in. */
export function offeredPresets(shelf: TemplateShelf, draft: DraftRow | null, today: string): PresetRow[] {
  if (draft?.draft.place !== 'upload') return [];
  const texts = writableTexts(draft);
  if (texts.description?.trim() !== '') return [];
  const values = Object.fromEntries(knownValues(draft, shelf.variables, today));
  return shelf.presets.filter((preset) => {
    const edits = composeEdits(chosenTemplates(preset, shelf.templates), values);
    return preset.isUploadDefault && planChanges(texts, edits).length > 0;
  });
}
