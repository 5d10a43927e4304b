import { checkWords } from '@/lib/words/words';
import { findCode } from './receipts/find-code';
import { findLinks } from './receipts/find-names';
import { findTimes } from './receipts/find-times';
import { plainDigits } from './receipts/plain-digits';
import { isTouching, type Span } from './receipts/span';

/** A stretch of an answer that leads somewhere. */
export type AnswerLink = Span & ({ kind: 'time'; seconds: number } | { kind: 'check'; id: string });

interface LinkChoice {
  /** Checks that the score tab shows now. */
  checkIds?: readonly string[];
  /** Of the video; `null` while it is not known. A time behind its end leads nowhere. */
  durationSeconds?: number | null;
}

/** Fewer letters are a word of the sentence. */
const MIN_NAME_CHARS = 8;

/** Moments of the video and names of checks in an answer, sorted and without overlaps; none of them in code or in addresses. */
export function linkAnswer(markdown: string, { checkIds = [], durationSeconds = null }: LinkChoice = {}): AnswerLink[] {
  const taken: Span[] = [...findCode(markdown), ...findLinks(markdown)];
  const links: AnswerLink[] = [];
  const add = (link: AnswerLink): void => {
    if (isTouching(link, taken)) return;
    links.push(link);
    taken.push(link);
  };
  for (const { start, end, seconds } of findTimes(plainDigits(markdown))) {
    if (durationSeconds === null || seconds <= durationSeconds) add({ start, end, kind: 'time', seconds });
  }
  const text = fold(markdown);
  for (const { name, id } of namesOf(checkIds))
    for (const span of findName(text, name)) add({ ...span, kind: 'check', id });
  return links.toSorted((one, other) => one.start - other.start);
}

/** By its id, and by what the score tab calls it; the longest first, because one may be the beginning of another. */
function namesOf(checkIds: readonly string[]): { name: string; id: string }[] {
  return checkIds
    .flatMap((id) => [id, checkWords(id, 'bad'), checkWords(id, 'good')].map((name) => ({ name, id })))
    .filter(({ name, id }) => (name === id ? name.includes('-') : name.length >= MIN_NAME_CHARS))
    .toSorted((one, other) => other.name.length - one.name.length);
}

/** @param text folded: once for all names. */
function findName(text: string, name: string): Span[] {
  const sought = fold(name);
  const found: Span[] = [];
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + sought.length)) {
    const end = at + sought.length;
    const isPart =
      /[\p{L}\p{N}-]$/u.test(text.slice(0, at).slice(-2)) || /^[\p{L}\p{N}-]/u.test(text.slice(end, end + 2));
    if (!isPart) found.push({ start: at, end });
  }
  return found;
}

/** Places stay the same: letters that would grow in lower case are left as they are. */
function fold(text: string): string {
  const folded = text.replace(/[’‘]/g, "'");
  const lower = folded.toLowerCase();
  return lower.length === folded.length ? lower : folded;
}
