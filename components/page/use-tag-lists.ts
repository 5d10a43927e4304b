import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/storage/database';
import type { TemplateRow, VariableRow } from '@/lib/storage/draft-rows';
import { loadTemplateShelf } from '@/lib/storage/templates';
import { orElseWithoutDatabase } from './or-else-without-database';

export type TagListRow = Extract<TemplateRow, { kind: 'tags' }>;

export interface TagLists {
  /** By name, as the reader's language sorts. */
  lists: TagListRow[];
  /** The creator's words for what a list leaves open. */
  variables: VariableRow[];
}

const NONE: TagLists = { lists: [], variables: [] };

/** The creator's sets of tags. */
export function useTagLists(): TagLists {
  return useLiveQuery(() => orElseWithoutDatabase(NONE, loadTagLists), [], NONE);
}

async function loadTagLists(): Promise<TagLists> {
  const { templates, variables } = await loadTemplateShelf(database);
  return { lists: templates.filter((template) => template.kind === 'tags'), variables };
}
