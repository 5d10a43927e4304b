import { replaceAngles } from '@/lib/draft/fixes/replace-angles';
import { classifyLines } from '@/lib/seo/text/classify-lines';
import { findLinks } from '@/lib/seo/text/find-links';

export interface CleanProse {
  text: string;
  /** Links in it that the draft does not have: they were left out, and so were those it has, which stand elsewhere. */
  strangeLinks: number;
}

/** What is put in place of what is not sent: it means nothing to a viewer. */
const REDACTION_MARKS = /\[(?:e-mail|phone|…)\]/u;
const BULLET = /^(\s*)[*+]\s+/;
const EMPHASIS = /(\*\*|__)(?=\S)([^\n]*?\S)\1/g;

/**
 * What a model wrote for a description as plain text: without Markdown, links, times and rows of hashtags, because Limelight
 * puts the creator's own there, and nobody else's.
 */
export function cleanProse(text: string, ownLinks: readonly string[]): CleanProse {
  const own = new Set(ownLinks);
  let strangeLinks = 0;
  const lines = classifyLines(text).map((line) => {
    const links = findLinks(line.text);
    strangeLinks += links.filter(({ url }) => !own.has(url)).length;
    if (line.kind === 'timestamp' || line.kind === 'hashtags' || REDACTION_MARKS.test(line.text)) return null;
    if (links.length === 0) return plain(line.text);
    return line.kind === 'text' ? plain(withoutLinks(line.text)) : null;
  });
  const kept = lines.filter((line) => line !== null).join('\n');
  return { text: kept.replace(/\n{3,}/g, '\n\n').trim(), strangeLinks };
}

function plain(line: string): string {
  const bare = line
    .replace(/^\s{0,3}#{1,6}\s+/, '')
    .replace(BULLET, '$1• ')
    .replace(EMPHASIS, '$2');
  return replaceAngles(bare).trimEnd();
}

/** With what was around them: "(https://…)", "[here](https://…)", and a colon that now leads nowhere. */
function withoutLinks(line: string): string {
  const unlinked = line.replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1');
  const rest = findLinks(unlinked).toReversed();
  const cut = rest.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), unlinked);
  return cut
    .replace(/[([]\s*[)\]]/g, '')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/\s*[:：–—-]\s*$/u, '')
    .replace(/\s+([.,;!?])/g, '$1');
}
