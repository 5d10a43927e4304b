import { findNumbers } from './find-numbers';
import { findAnnouncedCounts, findChapterLists } from './find-plain';
import { findTimes } from './find-times';
import { findQuotes } from './quoted';
import { isWithin, type Span } from './span';

/** In a title, counts are as small as this. */
const MAX_TITLE_COUNT = 99;
/** A quotation of fewer letters beside the number quotes the number. */
const MIN_TITLE_LETTERS = 8;
const RESOLUTION = /^[248]K$/;

type SpanTest = (span: Span) => boolean;

/** Whether a number is part of a quoted title: a year, or a count as titles have them. @param text with plain digits. */
export function createTitleTest(text: string): SpanTest {
  const quotes = findQuotes(text);
  return (span) => {
    const written = text.slice(span.start, span.end);
    const quote = quotes.find((one) => isWithin(span, [one]));
    const letters = quote ? (text.slice(quote.start, quote.end).match(/\p{L}/gu)?.length ?? 0) : 0;
    return letters >= MIN_TITLE_LETTERS && isOfTitle(written) && !written.includes(':');
  };
}

/** Whether a number or time that no receipt says is a statement all the same. @param text with plain digits, as `question`. */
export function createFactTest(text: string, question: string): SpanTest {
  const asked = new Set(valuesIn(question));
  const chapters = findChapterLists(text);
  const counts = findAnnouncedCounts(text);
  return (span) => {
    const written = text.slice(span.start, span.end);
    if (RESOLUTION.test(written) || isStart(written)) return false;
    const values = valuesIn(written);
    if (values.some((value) => asked.has(value))) return false;
    if (counts.some(({ line, count }) => isWithin(span, [line]) && values.includes(String(count)))) return false;
    return !(isWithin(span, chapters) && isOfTitle(written));
  };
}

/** Every video begins at 0:00. */
function isStart(written: string): boolean {
  return /^0{1,2}(?::00)+$/.test(written);
}

/** A time, a year, or a small whole number by itself. */
function isOfTitle(written: string): boolean {
  if (written.includes(':')) return true;
  const value = /^\d+$/.test(written) ? Number(written) : Infinity;
  return value <= MAX_TITLE_COUNT || (written.length === 4 && value >= 1900 && value < 2200);
}

function valuesIn(text: string): string[] {
  const times = findTimes(text).map(({ seconds }) => `${seconds} s`);
  const numbers = findNumbers(text).flatMap(({ forms, unit }) =>
    forms.map(({ value }) => `${value * unit.scale}${unit.isPercent ? ' %' : ''}`),
  );
  return [...times, ...numbers];
}
