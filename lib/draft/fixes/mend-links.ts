import { findLinks } from '@/lib/seo/text/find-links';

// Mistypings that can mean one thing only. "hxxps" is written on purpose, so that nobody opens it.
const MISTYPED = /^(?:htt?p(s?))[:;]?\/*(?=[^\s/:;])/i;

/** Puts "https://" right where a link mistypes it ("https:/", "https//", "htps://"); all other text stays. */
export function mendLinks(description: string): string {
  let mended = '';
  let from = 0;
  for (const { url, start, isWellFormed } of findLinks(description)) {
    const scheme = isWellFormed ? null : MISTYPED.exec(url);
    if (!scheme) continue;
    mended += `${description.slice(from, start)}http${scheme[1] ? 's' : ''}://`;
    from = start + scheme[0].length;
  }
  return mended + description.slice(from);
}
