import { findSpans, isTouching, type Span } from './span';

// Markdown's own rule: as many marks close a block as opened it, or more; one that is never closed goes to the end.
const FENCED = /^[ \t>]*(`{3,}|~{3,})[^\n]*(?:\n[\s\S]*?(?:^[ \t>]*\1[`~]*[ \t]*$|$(?![\s\S]))|$(?![\s\S]))/gm;
const INLINE = /(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\1(?!`)/g;

/** Where Markdown shows code: what stands there is a text to copy and says nothing by itself. */
export function findCode(markdown: string): Span[] {
  const blocks = findSpans(markdown, FENCED);
  const inline = findSpans(markdown, INLINE).filter((span) => !isTouching(span, blocks));
  return [...blocks, ...inline];
}
