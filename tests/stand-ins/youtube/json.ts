export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** JSON as YouTube writes it into a script: nothing in it can close the element or open a comment. */
export function inlineJson(value: Json): string {
  return JSON.stringify(value)
    .replaceAll('&', '\\u0026')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

export function runs(...texts: string[]): JsonObject {
  return { runs: texts.map((text) => ({ text })) };
}

export function simple(text: string): JsonObject {
  return { simpleText: text };
}
