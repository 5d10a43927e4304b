import { findAddresses, type Span } from './find-addresses';
import { findPhones } from './find-phones';
import { findWords } from './find-words';

export interface Redaction {
  text: string;
  /** How much was taken out. */
  count: number;
}

const MARK = /\[(?:e-mail|phone|…)\]/gu;

type Marked = Span & { mark: string };

/**
 * Takes e-mail addresses, phone numbers and the creator's own words out of a text. Times, dates, years, prices, counts, ids
 * and what stands in the addresses of pages are no phone numbers. Doing it twice changes nothing more.
 *
 * @param words whatever their case and accents, as whole words.
 */
export function redactText(text: string, words: readonly string[]): Redaction {
  const marked = (mark: string, spans: readonly Span[]): Marked[] => spans.map((span) => ({ ...span, mark }));
  const known = [...text.matchAll(MARK)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
    mark,
  }));
  const found = [
    ...known,
    ...marked('[e-mail]', findAddresses(text)),
    ...marked('[phone]', findPhones(text)),
    ...marked('[…]', findWords(text, words)),
  ];
  return replaceSpans(text, found, known.length);
}

/** What stands first in `found` wins; what overlaps it goes with it. */
function replaceSpans(text: string, found: readonly Marked[], knownCount: number): Redaction {
  const kept: Marked[] = [];
  for (const span of found) {
    const place = kept.findIndex(({ start, end }) => span.start < end && start < span.end);
    const other = kept[place];
    if (!other) kept.push(span);
    // A word that reaches beyond an address takes its rest along; a mark that stands there already is never widened.
    else if (place >= knownCount) {
      kept[place] = { ...other, start: Math.min(other.start, span.start), end: Math.max(other.end, span.end) };
    }
  }
  let redacted = '';
  let at = 0;
  for (const { start, end, mark } of kept.toSorted((one, other) => one.start - other.start)) {
    if (start >= at) redacted += text.slice(at, start) + mark;
    at = Math.max(at, end);
  }
  return { text: redacted + text.slice(at), count: kept.length - knownCount };
}
