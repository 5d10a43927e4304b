import { MAX_SLICE_CHARS } from './capture';

/**
 * The JSON text of the first object that stands under `key` in `text`, from `from` on; `null` when there is none, when
 * it is cut off, or when it is longer than `MAX_SLICE_CHARS`. Nothing is parsed: the answer is balanced, not yet valid.
 *
 * Inside a JSON string a quote is always escaped, so `"key"` can only be a whole key or a whole value: native `indexOf`
 * finds it without scanning the megabyte before it.
 */
export function findObject(text: string, key: string, from = 0): string | null {
  const quoted = `"${key}"`;
  for (let at = text.indexOf(quoted, from); at >= 0; at = text.indexOf(quoted, at + 1)) {
    const colon = skipSpace(text, at + quoted.length);
    const brace = skipSpace(text, colon + 1);
    // A backslash before the quote: it ends a longer string, as in {"my \"key":{}}.
    if (text[colon] === ':' && text[brace] === '{' && text[at - 1] !== '\\') return cutObject(text, brace);
  }
  return null;
}

/** JSON's white space is all that sorts up to a space. */
function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at) <= ' ') at++;
  return at;
}

/** The text from the brace at `start` to the one that closes it. */
function cutObject(text: string, start: number): string | null {
  const rest = text.slice(start, start + MAX_SLICE_CHARS);
  // One match a brace; the strings and whatever else stands between are skipped inside the engine. No two
  // alternatives begin alike, so a cut-off text fails in one pass.
  const nextBrace = /(?:[^"{}]|"(?:[^"\\]|\\.)*")*[{}]/sy;
  for (let depth = 0; nextBrace.test(rest);) {
    depth += rest[nextBrace.lastIndex - 1] === '{' ? 1 : -1;
    if (depth === 0) return rest.slice(0, nextBrace.lastIndex);
  }
  return null;
}
