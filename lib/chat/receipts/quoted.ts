import { findSpans, type Span } from './span';

const QUOTES =
  /“[^“”\n]{1,300}”|„[^„“”\n]{1,300}[“”]|"[^"\n]{1,300}"|«[^«»\n]{1,300}»|»[^«»\n]{1,300}«|「[^「」\n]{1,300}」|『[^『』\n]{1,300}』/gu;
const STRONG = /(\*\*|__)(?!\s)[^\n]{1,300}?(?<!\s)\1|(?<![*\w])([*_])(?![\s*_])[^\n*_]{1,300}?(?<!\s)\2(?![*\w])/gu;
const MARKS_CHARS = 2;

/** What stands in quotation marks, of whatever language, with its marks. */
export function findQuotes(markdown: string): Span[] {
  return findSpans(markdown, QUOTES);
}

/** The insides of quotation marks and of bold and italic text. */
export function findSetApart(markdown: string): Span[] {
  const quoted = findQuotes(markdown).map(({ start, end }) => ({ start: start + 1, end: end - 1 }));
  const strong = findSpans(markdown, STRONG).map(({ start, end }) => {
    const marks = /^(?:\*\*|__)/.test(markdown.slice(start, end)) ? MARKS_CHARS : 1;
    return { start: start + marks, end: end - marks };
  });
  return [...quoted, ...strong];
}
