import { tagKey } from '@/lib/keywords/tag-key';
import type { Template } from '@/lib/storage/draft-rows';
import { composeEdits } from '../templates/compose-edits';

/** Without those that are the same to YouTube as one before them. */
export function eachOnce(tags: readonly string[]): string[] {
  const keys = tags.map(tagKey);
  return tags.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** Tags as a list to keep, each once. A brace of theirs is a brace, and no variable of a template's. */
export function listTemplate(id: string, name: string, tags: readonly string[]): Template {
  return { id, name: name.trim(), kind: 'tags', tags: eachOnce(tags).map((tag) => tag.replace(/[{}]/g, '$&$&')) };
}

/** The tags of a list without variables, as they would be put in. */
export function tagsOfList(list: Template): string[] {
  return composeEdits([list], {}).flatMap((edit) => ('add' in edit ? edit.add : []));
}
