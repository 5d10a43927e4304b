const MAX_CHARS = 100_000;

// A "#" inside a word ("C#") or a link is none. U+FF03 is the full-width "#" of Japanese keyboards.
const HASHTAG = /(?<![\p{L}\p{N}\p{M}_&/#＃])[#＃]+([\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_·]|\u200c|\u200d)*)(?=([#＃])?)/gu;
const GLUED = /[#＃]([\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_·]|\u200c|\u200d)*)/gu;

/**
 * Hashtags without their "#", in order, each once whatever its case. Links must be blanked before: a fragment is no hashtag.
 * "#one#two" are two. Source: support.google.com/youtube/answer/6390658.
 */
export function findHashtags(text: string): string[] {
  const byFolded = new Map<string, string>();
  const read = text.slice(0, MAX_CHARS);
  for (const match of read.matchAll(HASHTAG)) {
    remember(byFolded, match[1] ?? '');
    if (match[2]) rememberGlued(byFolded, read, match.index + match[0].length);
  }
  return [...byFolded.values()];
}

function rememberGlued(byFolded: Map<string, string>, text: string, from: number): void {
  const end = text.slice(from, from + 500).search(/\s/u);
  const chain = text.slice(from, end === -1 ? from + 500 : from + end);
  for (const match of chain.matchAll(GLUED)) remember(byFolded, match[1] ?? '');
}

function remember(byFolded: Map<string, string>, tag: string): void {
  const folded = tag.toLowerCase();
  if (!byFolded.has(folded)) byFolded.set(folded, tag);
}
