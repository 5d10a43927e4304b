import { findHashtags } from '@/lib/seo/text/find-hashtags';

const SEPARATOR = /^(?:\s*(?:[:：|｜–—・•\]】」』)）]|[-.](?=\s)))+\s*/u;
const HASHTAGS_AT_END = /(?:(?:^|\s)[#＃][\p{L}\p{M}\p{N}_·]+)+\s*$/u;

/**
 * The title with what stands in front of it at its end: "Ep. 5: The oven" is "The oven | Ep. 5". `null` when no mark parts
 * the two, so that they may be one sentence, or nothing else is there.
 *
 * @param frontChars how much of the title stands in front.
 */
export function moveToEnd(title: string, frontChars: number): string | null {
  const front = title
    .slice(0, frontChars)
    .replace(/^[^\p{L}\p{N}#＃]+/u, '')
    .trimEnd();
  const mark = SEPARATOR.exec(title.slice(frontChars))?.[0];
  if (mark === undefined || front === '') return null;
  const rest = title.slice(frontChars + mark.length).trim();
  return /[\p{L}\p{N}]/u.test(rest) ? `${rest} | ${front}` : null;
}

/** The hashtags at the end of a title beyond the first `max` of all, and the title without them; `null` when others are too many. */
export function cutHashtags(title: string, max: number): { title: string; cut: string[] } | null {
  const tail = HASHTAGS_AT_END.exec(title)?.[0] ?? '';
  const head = title.slice(0, title.length - tail.length);
  const free = max - findHashtags(head).length;
  if (tail === '' || free < 0) return null;
  const all = tail.trim().split(/\s+/);
  return { title: [head.trimEnd(), ...all.slice(0, free)].filter(Boolean).join(' '), cut: all.slice(free) };
}
