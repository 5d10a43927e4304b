import { redactText } from '@/lib/ai/redact-text';
import { classifyLines, type Line } from '@/lib/seo/text/classify-lines';
import { blankLinks, findLinks } from '@/lib/seo/text/find-links';
import { findHashtags } from '@/lib/seo/text/find-hashtags';

export interface DescriptionParts {
  /** What the creator wrote about the video: paragraphs, which may be written anew. */
  prose: string;
  /**
   * Lines that stay word for word, in their order, with the empty lines between them: links, chapters, credits, addresses,
   * and the headings that stand right above them.
   */
  kept: string;
  /** Without "#", in their order. */
  hashtags: string[];
  /** Word for word, in their order. */
  links: string[];
  /** How many lines with a time are in `kept`. */
  chapterCount: number;
}

const MAX_HEADING_CHARS = 60;

/** What of a description may be written anew, and what may not. */
export function splitDescription(description: string): DescriptionParts {
  const lines = classifyLines(description);
  const isKept = lines.map(mustStay);
  for (let i = lines.length - 2; i >= 0; i -= 1) if (isKept[i + 1] && isHeading(lines[i])) isKept[i] = true;
  const links = findLinks(description);
  return {
    prose: tidy(lines.map((line, i) => (isKept[i] || line.kind === 'hashtags' ? '' : line.text))),
    kept: tidy(lines.map((line, i) => (isKept[i] ? line.text : ''))),
    hashtags: findHashtags(blankLinks(description, links)),
    links: links.map(({ url }) => url),
    chapterCount: lines.filter(({ kind }) => kind === 'timestamp').length,
  };
}

/** Also what is taken out before anything is sent: nobody else can write an address or a number again. */
function mustStay({ kind, text }: Line): boolean {
  if (kind === 'link' || kind === 'credit' || kind === 'timestamp') return true;
  return findLinks(text).length > 0 || redactText(text, []).count > 0;
}

/** "My gear:", "Chapters", "▼ LINKS ▼": a short line without the end of a sentence. */
function isHeading(line: Line | undefined): boolean {
  const text = line?.text.trim() ?? '';
  return line?.kind === 'text' && text.length <= MAX_HEADING_CHARS && !/[.!?。！？।؟…]$/u.test(text);
}

/** No more than one empty line in a row, and none around. */
function tidy(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
