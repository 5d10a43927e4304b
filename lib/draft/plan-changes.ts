import { cleanTags } from '@/lib/keywords/clean-tags';
import { tagKey } from '@/lib/keywords/tag-key';
import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import type { DraftChange, DraftEdit, DraftTexts } from './edit';
import { insertBlock } from './insert-block';

/** What YouTube allows for all tags together: developers.google.com/youtube/v3/docs/videos, snippet.tags[]. */
const MAX_TAG_CHARS = 500;

type TagEdit = Extract<DraftEdit, { field: 'tags' }>;

/**
 * What the edits, applied in order, come to: one change for each field that will differ. An edit of a field that is not
 * shown (`null`) is left out, so the caller has to look for that first. No limit is enforced: Studio says no to what is
 * too long, and the creator may still shorten it.
 */
export function planChanges(texts: DraftTexts, edits: readonly DraftEdit[]): DraftChange[] {
  const after = edits.reduce(applyEdit, texts);
  const changes: DraftChange[] = [];
  for (const field of ['title', 'description'] as const) {
    const [before, next] = [texts[field], after[field]];
    if (before !== null && next !== null && before !== next) changes.push({ field, before, after: next });
  }
  if (texts.tags && after.tags && !isSameList(texts.tags, after.tags)) {
    changes.push({ field: 'tags', before: texts.tags, after: after.tags });
  }
  return changes;
}

/**
 * Which of the candidates, in order, still fit beside the existing tags. One that is too long, or there already, is passed
 * over, and the next are tried.
 */
export function fitTags(
  existing: readonly string[],
  candidates: readonly string[],
  maxChars = MAX_TAG_CHARS,
): string[] {
  const chosen: string[] = [];
  let used = countTagCharacters(existing);
  for (const tag of selectNew(existing, candidates)) {
    const comma = existing.length + chosen.length > 0 ? 1 : 0;
    const cost = countTagCharacters([tag]) + comma;
    if (used + cost > maxChars) continue;
    chosen.push(tag);
    used += cost;
  }
  return chosen;
}

function applyEdit(texts: DraftTexts, edit: DraftEdit): DraftTexts {
  if (texts[edit.field] === null) return texts;
  if ('text' in edit) {
    return edit.field === 'title'
      ? { ...texts, title: joinLines(edit.text) }
      : { ...texts, description: normalizeBreaks(edit.text) };
  }
  if ('insert' in edit) {
    const block = normalizeBreaks(edit.insert);
    return { ...texts, description: insertBlock(texts.description ?? '', block, edit.at) };
  }
  return { ...texts, tags: writeTags(texts.tags ?? [], edit) };
}

// A template file or a pasted text may bring the line breaks of its system along; Studio knows one.
function normalizeBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** A title has one line: each line break is one space, and none at the ends. */
function joinLines(text: string): string {
  const lines = text.split(/[\r\n\v\f\u0085\u2028\u2029]+/);
  if (lines.length === 1) return text;
  const trimmed = lines.map((line, i) => {
    const start = i > 0 ? line.trimStart() : line;
    return i < lines.length - 1 ? start.trimEnd() : start;
  });
  return trimmed.filter((line) => line !== '').join(' ');
}

function writeTags(tags: readonly string[], edit: TagEdit): string[] {
  if ('set' in edit) return cleanTags(edit.set);
  if ('add' in edit) return [...tags, ...selectNew(tags, edit.add)];
  const gone = new Set([...edit.remove, ...cleanTags(edit.remove)].map(tagKey));
  return tags.filter((tag) => !gone.has(tagKey(tag)));
}

function selectNew(existing: readonly string[], candidates: readonly string[]): string[] {
  const known = new Set(existing.map(tagKey));
  return cleanTags(candidates).filter((tag) => {
    const key = tagKey(tag);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

function isSameList(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((tag, i) => tag === second[i]);
}
