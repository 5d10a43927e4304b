import { Problem } from '@/lib/problem/problem';
import { readJson } from './parse-answer';

/** YouTube answers 14 at most, in about 2 kB. */
const MAX_COMPLETIONS = 20;
const MAX_COMPLETION_CHARS = 100;
const MAX_BODY_CHARS = 200_000;

const CALLBACK = /^[\w.$]{1,60}\(/;
const MARKUP = /<\/?[a-z][^<>]{0,40}>/gi;
const CONTROLS = /[\p{Cc}\p{Cs}\u2028\u2029]+/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" };

/**
 * What autocomplete answered, in its order and each once, as plain text. There is no description of the wire format; these
 * shapes were seen, the first two at YouTube's own search box: `["q",[["text",0,[…]],…],{…}]`, the same inside a call
 * (`JP(…)`, `window.google.ac.h(…)`), and `["q",["text",…]]`. Nothing to complete is an empty list. Throws `answer-invalid`
 * for anything else, such as a consent page.
 */
export function parseCompletions(body: string): string[] {
  const list = readList(body);
  const texts = list.map(textOf).filter((text) => text !== null);
  if (list.length > 0 && texts.length === 0) throw new Problem('answer-invalid');
  const completions = new Map<string, string>();
  for (const text of texts.map(clean)) {
    const key = text.toLowerCase();
    // A part of a completion would be none: what is too long is left out.
    if (text !== '' && text.length <= MAX_COMPLETION_CHARS && !completions.has(key)) completions.set(key, text);
  }
  return [...completions.values()].slice(0, MAX_COMPLETIONS);
}

function readList(body: string): unknown[] {
  const answer = body.length > MAX_BODY_CHARS ? undefined : readJson(unwrap(body.trim()));
  if (Array.isArray(answer) && typeof answer[0] === 'string' && Array.isArray(answer[1])) return answer[1];
  throw new Problem('answer-invalid');
}

/** What a script of the page would be called with. */
function unwrap(text: string): string {
  const call = CALLBACK.exec(text);
  const end = text.lastIndexOf(')');
  return call && end > call[0].length ? text.slice(call[0].length, end) : text;
}

function textOf(item: unknown): string | null {
  const text: unknown = Array.isArray(item) ? item[0] : item;
  return typeof text === 'string' ? text : null;
}

/** Older answers set what was typed off in bold. Entities come last, so that what they stand for is never markup. */
function clean(text: string): string {
  return text
    .replace(MARKUP, '')
    .replace(/&(amp|lt|gt|quot|apos|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(CONTROLS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}
