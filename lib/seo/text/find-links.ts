export interface Link {
  url: string;
  start: number;
  end: number;
  /** False when it cannot open: no host, or a mistyped "https:/" or "https//". */
  isWellFormed: boolean;
}

// More than any description holds; what lies behind is not searched.
const MAX_CHARS = 100_000;
const MIN_LINK_CHARS = 5;

// A letter of a script without spaces may stand right before a link.
const LINK =
  /(?<![A-Za-z\d@])(?:https?:\/*|https?\/\/|https?;\/\/|hxxps?:\/\/|htps?:\/\/|www\.)[^\s<>"`{}|\\^。、，！？）」』】]*/giu;
const HOST =
  /^(?:https?:\/\/)?(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]{1,62}\.?(?::\d{1,5})?(?:[/?#].*)?$/iu;
const TRAILING = /[.,;:!?'’*_»…]$/u;

/** Web addresses a viewer could click or copy: with http(s), or beginning with "www.", and the common ways to mistype them. */
export function findLinks(text: string): Link[] {
  const links: Link[] = [];
  for (const match of text.slice(0, MAX_CHARS).matchAll(LINK)) {
    const url = trimEnd(match[0]);
    if (!/[:/.;]/.test(url)) continue;
    links.push({ url, start: match.index, end: match.index + url.length, isWellFormed: HOST.test(url) });
  }
  return links;
}

/** The text with each link replaced by spaces, so that places in it stay the same. */
export function blankLinks(text: string, links: readonly Link[]): string {
  let blanked = '';
  let from = 0;
  for (const { start, end } of links) {
    blanked += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return blanked + text.slice(from);
}

// Punctuation after a link belongs to the sentence; a closing bracket only when the link did not open it.
function trimEnd(url: string): string {
  let end = url.length;
  // Brackets the link did not open itself.
  let loose = countOf(url, ')') + countOf(url, ']') - countOf(url, '(') - countOf(url, '[');
  while (end > MIN_LINK_CHARS) {
    const last = url.charAt(end - 1);
    const isBracket = last === ')' || last === ']';
    if (isBracket ? loose <= 0 : !TRAILING.test(last)) break;
    if (isBracket) loose -= 1;
    end -= 1;
  }
  return url.slice(0, end);
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1;
}
