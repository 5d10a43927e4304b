import {
  COMMENTS_DATA_KEYS,
  LATE_DATA_KEYS,
  LIKES_DATA_KEYS,
  SHORTS_DATA_KEYS,
  type DataSlices,
  type PlayerSlices,
} from './capture';
import { findObject } from './find-object';

/** The page's own two assignments, as YouTube's inline scripts write them. */
type PageGlobal = 'ytInitialPlayerResponse' | 'ytInitialData';

// `var x = {`, `x = {` and `window["x"] = {`; not `x = null;`, and not the object literal in single quotes that
// one recording of 2021 holds, which is no JSON.
const ASSIGNED = /^["'\]]*\s*=\s*\{(?=\s*["}])/;

/** Every recorded assignment stands at the very start of its script; the rest of a megabyte need not be looked at. */
const HEAD_CHARS = 200;

/**
 * The texts of the page's scripts, each from behind where it assigns an object to `name`; the last script first, because
 * its word holds. One at a time: every script that is looked at and every text that is copied costs the page, and most
 * are not needed.
 */
export function* assignmentsOf(document: Document, name: PageGlobal): Generator<string> {
  let isFound = false;
  for (const text of inlineTexts(document)) {
    if (!text.substringData(0, HEAD_CHARS).includes(name)) continue;
    for (const found of assignmentsIn(textOf(text), name, HEAD_CHARS)) {
      isFound = true;
      yield found;
    }
  }
  // 2020's layout put both assignments into one script.
  if (!isFound) for (const text of inlineTexts(document)) yield* assignmentsIn(textOf(text), name);
}

/** The first node of each inline script, from the last to the first. A script with an address has none. */
function* inlineTexts({ scripts }: Document): Generator<Text> {
  for (let index = scripts.length - 1; index >= 0; index--) {
    const text = scripts[index]?.firstChild;
    if (text) yield text as Text;
  }
}

/** The whole text, also where a parser has split it into several nodes. */
function textOf(first: Text): string {
  return first.parentNode?.textContent ?? '';
}

/** The texts from behind each assignment of an object to `name` that begins in the first `maxChars` of a script. */
function assignmentsIn(script: string, name: PageGlobal, maxChars?: number): string[] {
  const found: string[] = [];
  const searched = script.slice(0, maxChars);
  for (let at = searched.indexOf(name); at >= 0; at = searched.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (ASSIGNED.test(script.slice(end, end + 40))) found.push(script.slice(end));
  }
  return found;
}

/** Cuts the object of each key out of a text, searching from `from` on; `null` when it has none of them. */
export function sliceObjects<Key extends string>(
  text: string,
  keys: readonly Key[],
  from?: number,
): Partial<Record<Key, string>> | null {
  const slices: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const slice = findObject(text, key, from);
    if (slice !== null) slices[key] = slice;
  }
  return Object.keys(slices).length > 0 ? slices : null;
}

/**
 * Cuts the DATA_KEYS out of the first text that has any. Every search for a key that is not there reads the text to its
 * end, so the late ones begin where the late part does, behind the hundreds of kB about related videos.
 */
export function sliceData(texts: Iterable<string>, player: PlayerSlices, isShortsUrl: boolean): DataSlices | null {
  const hasLikes = player.microformat?.includes('"likeCount"');
  for (const text of texts) {
    const latePart = Math.max(0, text.indexOf('"playerOverlays"'));
    const likes = hasLikes ? null : sliceObjects(text, LIKES_DATA_KEYS);
    const late = sliceObjects(text, LATE_DATA_KEYS, latePart);
    const comments = late?.contextualInfo
      ? null
      : sliceObjects(text.slice(0, latePart || undefined), COMMENTS_DATA_KEYS);
    const shorts = isShortsUrl ? sliceObjects(text, SHORTS_DATA_KEYS) : null;
    if (likes || late || comments || shorts) return { ...likes, ...late, ...comments, ...shorts };
  }
  return null;
}
