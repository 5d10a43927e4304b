import { findAddresses, type Span } from './find-addresses';
import { findPhones } from './find-phones';
import { findWords } from './find-words';

export interface Redaction {
  text: string;
  /** How much was taken out. */
  count: number;
}

/** What was taken out before, and what is: of what overlaps, the first says what it was. */
const MARKS = ['', '[e-mail]', '[phone]', '[…]'] as const;
const KNOWN = 0;
const KNOWN_MARK = /\[(?:e-mail|phone|…)\]/gu;

interface Found extends Span {
  /** Place in `MARKS`. */
  kind: number;
}

/**
 * Takes e-mail addresses, phone numbers and the creator's own words out of a text. Times, dates, years, prices, counts, ids
 * and what stands in the addresses of pages are no phone numbers. Doing it twice changes nothing more.
 *
 * @param words whatever their case and accents, as whole words.
 */
export function redactText(text: string, words: readonly string[]): Redaction {
  const known = [...text.matchAll(KNOWN_MARK)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
  }));
  const kinds = [known, findAddresses(text), findPhones(text), findWords(text, words)];
  const found = kinds.flatMap((spans, kind) => spans.map((span) => ({ ...span, kind })));
  const taken = joinOverlapping(found).filter(({ kind }) => kind !== KNOWN);
  let redacted = '';
  let at = 0;
  for (const { start, end, kind } of taken) {
    redacted += text.slice(at, start) + (MARKS[kind] ?? '');
    at = end;
  }
  return { text: redacted + text.slice(at), count: taken.length };
}

/** A word that reaches beyond an address takes its rest along. What reaches into a mark that stands there stays. */
function joinOverlapping(found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const span of found.toSorted((one, other) => one.start - other.start || one.kind - other.kind)) {
    const last = joined.at(-1);
    if (!last || span.start >= last.end) joined.push({ ...span });
    else if (span.kind === KNOWN) joined.splice(-1, 1, { ...span });
    else if (last.kind !== KNOWN) {
      last.end = Math.max(last.end, span.end);
      last.kind = Math.min(last.kind, span.kind);
    }
  }
  return joined;
}
