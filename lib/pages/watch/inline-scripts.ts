import { findObject } from './find-object';

/** The page's own two assignments, as YouTube's inline scripts write them. */
type PageGlobal = 'ytInitialPlayerResponse' | 'ytInitialData';

// `var x = {`, `x = {` and `window["x"] = {`; not `x = null;`, and not the object literal in single quotes that
// one recording of 2021 holds, which is no JSON.
const ASSIGNED = /^["'\]]*\s*=\s*\{(?=\s*["}])/;

/** Every recorded assignment stands at the very start of its script; the rest of a megabyte need not be looked at. */
const HEAD_CHARS = 200;

/** The texts of the page's inline scripts, each from where it assigns an object to one of YouTube's two globals. */
export function readGlobals(document: Document): { responses: string[]; data: string[] } {
  // A script with an address has no child. Children are character data; all of them together are 1.4 MB to copy.
  const inline = Array.from(document.scripts, (script) => script.firstChild as Text | null);
  const ours = inline.filter((text) => text?.substringData(0, HEAD_CHARS).includes('ytInitial')).map(textOf);
  const responses = assignmentsIn(ours, 'ytInitialPlayerResponse', HEAD_CHARS);
  if (responses.length > 0) return { responses, data: assignmentsIn(ours, 'ytInitialData', HEAD_CHARS) };
  // 2020's layout put both assignments into one script.
  const all = inline.map(textOf);
  return { responses: assignmentsIn(all, 'ytInitialPlayerResponse'), data: assignmentsIn(all, 'ytInitialData') };
}

/** The whole text, also where a parser has split it into several nodes. */
function textOf(first: Text | null): string {
  return first?.parentNode?.textContent ?? '';
}

/** The texts from behind each assignment of an object to `name` that begins in their first `maxChars`. */
function assignmentsIn(texts: readonly string[], name: PageGlobal, maxChars?: number): string[] {
  const found: string[] = [];
  for (const text of texts) {
    const searched = text.slice(0, maxChars);
    for (let at = searched.indexOf(name); at >= 0; at = searched.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (ASSIGNED.test(text.slice(end, end + 40))) found.push(text.slice(end));
    }
  }
  return found;
}

/** Cuts the object of each key out of the first of `texts` that has it. */
export function sliceObjects<Key extends string>(
  texts: readonly string[],
  keys: readonly Key[],
): Partial<Record<Key, string>> | null {
  const slices: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    for (const text of texts) {
      const slice = findObject(text, key);
      if (slice === null) continue;
      slices[key] = slice;
      break;
    }
  }
  return Object.keys(slices).length > 0 ? slices : null;
}
