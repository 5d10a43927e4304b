import { findObject } from './find-object';

/** The page's own two assignments, as YouTube's inline scripts write them. */
export type PageGlobal = 'ytInitialPlayerResponse' | 'ytInitialData';

// `var x = {`, `x = {` and `window["x"] = {`; not `x = null;`, and not the object literal in single quotes that
// one recording of 2021 holds, which is no JSON.
const ASSIGNED = /^["'\]]*\s*=\s*\{(?=\s*["}])/;

/** Every recorded assignment stands at the very start of its script; the rest of a megabyte need not be looked at. */
const HEAD_CHARS = 200;

/** The text of each inline script from where it assigns `name` an object, in the document's order. */
export function assignmentsOf(document: Document, name: PageGlobal): string[] {
  const inline = Array.from(document.scripts).filter((script) => !script.src && script.firstChild);
  const atHead = inline.filter((script) => headOf(script).includes(name));
  const found = atHead.flatMap((script) => assignmentsIn(script.textContent, name));
  if (found.length > 0) return found;
  // 2020's layout put both assignments into one script.
  return inline.flatMap((script) => assignmentsIn(script.textContent, name));
}

/** Reads the first characters only: `textContent` of all scripts of a page copies 1.4 MB (0.8 ms measured). */
function headOf(script: HTMLScriptElement): string {
  return (script.firstChild as Text | null)?.substringData(0, HEAD_CHARS) ?? '';
}

function assignmentsIn(text: string, name: PageGlobal): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (ASSIGNED.test(text.slice(end, end + 40))) found.push(text.slice(end));
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
