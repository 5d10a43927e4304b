import type { ChatClaim, ChatReceipt } from '@/lib/storage/ai-rows';
import { findSetApart } from './quoted';
import { findSpans, isTouching, type Span } from './span';

const MIN_CHARS = 3;
/** From so many letters on a title is told apart from words that only happen to stand there. */
const SURE_CHARS = 12;
const APOSTROPHES = "'’‘´";
const QUOTATION = '"“”„«»';
const MARKDOWN = new Set('\\`*_{}[]()#+-.!|<>~');
/** Part of a longer word; but where no spaces part words, the next letter is no part of it. */
const NOT_BEFORE = String.raw`(?<!(?!\p{Lo})[\p{L}\p{N}]_?|-)`;
const NOT_BEHIND = String.raw`(?!_?(?!\p{Lo})[\p{L}\p{N}]|-)`;
const LINK = /\bhttps?:\/\/[^\s<>()[\]"'`]+|\bwww\.[^\s<>()[\]"'`]+/giu;
const WATCH = /(?:youtu\.be\/|youtube\.com\/(?:watch\?(?:[^#\s]*&)?v=|shorts\/|live\/|embed\/))([\w-]{11})(?![\w-])/iu;

/**
 * Where an answer names videos, checks and tags that were looked up. A video that is linked to and was not looked up is
 * among them, without a receipt.
 */
export function findNames(markdown: string, receipts: readonly ChatReceipt[], code: readonly Span[]): ChatClaim[] {
  const claims = findLinkedVideos(markdown, receipts).filter((claim) => !isTouching(claim, code));
  const names = receipts.flatMap(namesOf).toSorted((one, other) => other.text.length - one.text.length);
  const setApart = findSetApart(markdown);
  const folded = markdown.toLowerCase();
  for (const name of names) {
    if (!mayHold(folded, name.text)) continue;
    for (const span of findSpans(markdown, patternOf(name.text))) {
      if (isTouching(span, code) || isTouching(span, claims)) continue;
      if (name.needsMarks && !setApart.some((one) => one.start === span.start && one.end === span.end)) continue;
      claims.push({ ...span, kind: name.kind, receiptId: name.receiptId });
    }
  }
  return claims;
}

/** Addresses, with what they belong to: no number in one says anything. */
export function findLinks(markdown: string): Span[] {
  return findSpans(markdown, LINK);
}

function findLinkedVideos(markdown: string, receipts: readonly ChatReceipt[]): ChatClaim[] {
  return findLinks(markdown).flatMap((span) => {
    const videoId = WATCH.exec(markdown.slice(span.start, span.end))?.[1];
    if (videoId === undefined) return [];
    const receipt = receipts.find(({ kind, about }) => kind === 'video' && about === videoId);
    return [{ ...span, kind: 'video' as const, receiptId: receipt?.id ?? null }];
  });
}

/** Most of what was looked up is not mentioned, and this tells it cheaply. */
function mayHold(folded: string, name: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => folded.includes(word));
}

interface Name {
  text: string;
  kind: ChatReceipt['kind'];
  receiptId: string;
  /** It is a name only where it is set apart from the sentence. */
  needsMarks: boolean;
}

function namesOf({ id, kind, label, value, about }: ChatReceipt): Name[] {
  const name = (text: string | null, needsMarks: boolean): Name[] =>
    text !== null && text.trim().length >= MIN_CHARS ? [{ text: text.trim(), kind, receiptId: id, needsMarks }] : [];
  if (kind === 'video') return [...name(String(value), String(value).length < SURE_CHARS), ...name(about, false)];
  if (kind === 'check') {
    const checkId = String(value);
    return [...name(checkId, !checkId.includes('-')), ...name(label, label.length < SURE_CHARS)];
  }
  return kind === 'tag' ? name(String(value), true) : [];
}

/** As Markdown may write it: marks with a backslash before them, other quotation marks, a line broken in two. */
function patternOf(text: string): RegExp {
  const words = text.split(/\s+/u).map((word) => [...word].map(charPattern).join(''));
  return new RegExp(`${NOT_BEFORE}${words.join(String.raw`\s+`)}${NOT_BEHIND}`, 'giu');
}

function charPattern(char: string): string {
  if (APOSTROPHES.includes(char)) return `[${APOSTROPHES}]`;
  if (QUOTATION.includes(char)) return `[${QUOTATION}]`;
  const escaped = char.replace(/[\\^$.*+?()[\]{}|/]/u, String.raw`\$&`);
  return MARKDOWN.has(char) ? String.raw`\\?${escaped}` : escaped;
}
