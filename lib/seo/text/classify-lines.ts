import type { Chapter } from '@/lib/video/video';
import { parseTimestampLine } from './find-timestamp-lines';

type LineKind = 'blank' | 'text' | 'link' | 'hashtags' | 'timestamp' | 'credit';

export interface Line {
  text: string;
  kind: LineKind;
  /** What a `timestamp` line says; `null` for every other kind. */
  chapter: Chapter | null;
}

const MAX_CHARS = 100_000;
// The shape of a line shows in its start.
const MAX_LINE_CHARS = 500;
const MAX_LABEL_WORDS = 6;
const MAX_CREDIT_CHARS = 80;

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;
const DOMAIN_END = /\.(?:com|net|org|io|ly|be|tv|me|co|gg|shop|link)(?![\p{L}\p{N}])/iu;
const ADDRESS = /[\p{L}\p{N}._-]*@[\p{L}\p{N}._-]+/u;
const HASHTAG = /[#＃][\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*/gu;
// "Music: Somebody – Something", "Camera : …", "音楽：…".
const LABEL = /^[\s\p{P}\p{S}]*[\p{L}\p{N}][^:：.!?。！？]{0,39}[:：]\s*\S/u;
const SENTENCE_END = /[.!?。！？।؟…]["'”’)\]]?\s*$/u;

/**
 * Sorts the lines of a description by their shape alone, so that it works in any language: own text, or the boilerplate that every
 * description repeats (a link with a short label, hashtags, a contact, "Label: name").
 */
export function classifyLines(description: string): Line[] {
  return description.slice(0, MAX_CHARS).split('\n').map(classifyLine);
}

function classifyLine(text: string): Line {
  const chapter = text.includes(':') ? parseTimestampLine(text) : null;
  return { text, kind: chapter ? 'timestamp' : kindOf(text.slice(0, MAX_LINE_CHARS)), chapter };
}

function kindOf(line: string): LineKind {
  if (!/[\p{L}\p{N}]/u.test(line)) return 'blank';
  if ((line.includes('#') || line.includes('＃')) && !hasOwnWords(line.replace(HASHTAG, ' '), 1)) return 'hashtags';
  if (holdsLink(line))
    return hasOwnWords(line.replace(/\S*(?:https?:\/|www\.|\.\p{L}{2,4}\b)\S*/giu, ' ')) ? 'text' : 'link';
  if (line.includes('@') && ADDRESS.test(line)) return hasOwnWords(line.replace(ADDRESS, ' ')) ? 'text' : 'credit';
  const isCredit =
    line.length <= MAX_CREDIT_CHARS && /[:：]/.test(line) && LABEL.test(line) && !SENTENCE_END.test(line);
  return isCredit ? 'credit' : 'text';
}

function holdsLink(line: string): boolean {
  return line.includes('://') || line.includes('www.') || DOMAIN_END.test(line);
}

// More words than a label has, counted without a segmenter: in scripts without spaces a long run stands for several words.
function hasOwnWords(rest: string, minWords = MAX_LABEL_WORDS + 1): boolean {
  let words = 0;
  for (const [word] of rest.matchAll(WORDS)) {
    words += /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff]/.test(word)
      ? Math.ceil(word.length / 2)
      : 1;
    if (words >= minWords) return true;
  }
  return false;
}

/** Share (0–1) of own text among own text and boilerplate, by length; timestamps count as neither. `null` when there is nothing to compare. */
export function measureOwnShare(lines: readonly Line[]): number | null {
  let own = 0;
  let boilerplate = 0;
  for (const { text, kind } of lines) {
    if (kind === 'text') own += text.trim().length;
    else if (kind !== 'blank' && kind !== 'timestamp') boilerplate += text.trim().length;
  }
  return own + boilerplate === 0 ? null : own / (own + boilerplate);
}
