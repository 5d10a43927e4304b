import type { PresetRow, TemplateRow } from '@/lib/storage/draft-rows';

type BlockRow = Extract<TemplateRow, { kind: 'description' }>;
type TagsRow = Extract<TemplateRow, { kind: 'tags' }>;

/** A block for the end of a description. */
export function makeBlock(parts: Partial<BlockRow> = {}): BlockRow {
  return { id: 'links', name: 'Links', kind: 'description', text: 'More: {channel}', at: 'end', savedAt: 1, ...parts };
}

export function makeTagSet(parts: Partial<TagsRow> = {}): TagsRow {
  return { id: 'bread', name: 'Bread', kind: 'tags', tags: ['bread', 'baking'], savedAt: 1, ...parts };
}

/** A preset of `makeBlock` and `makeTagSet`. */
export function makePreset(parts: Partial<PresetRow> = {}): PresetRow {
  const templateIds = ['links', 'bread'];
  return { id: 'weekly', name: 'Weekly', templateIds, isUploadDefault: false, savedAt: 1, ...parts };
}
