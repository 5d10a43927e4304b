import type { ChatClaim, ChatReceipt } from '@/lib/storage/ai-rows';
import { findCode } from './find-code';
import { findDates } from './find-dates';
import { findNames } from './find-names';
import { findNumbers } from './find-numbers';
import { findLengths, findTimes } from './find-times';
import { createFactTest, createTitleTest } from './is-fact';
import { findNumbering } from './find-plain';
import { matchNumber } from './match-number';
import { plainDigits } from './plain-digits';
import { isTouching, type Span } from './span';

/** Beyond so much nobody reads; what stands there is not looked at. */
const MAX_CHARS = 100_000;

/**
 * Every number, time, video, check and tag that an answer states, each with the receipt that says so or without one. What
 * says nothing about a video is left out: numbering, code, what the creator asked with, years and counts in quoted titles,
 * and chapters that the answer proposes.
 *
 * @param text Markdown.
 * @param question the creator's own words: what they said needs no receipt.
 * @returns sorted, without overlaps.
 */
export function findClaims(text: string, receipts: readonly ChatReceipt[], question = ''): ChatClaim[] {
  const read = text.slice(0, MAX_CHARS);
  const plain = plainDigits(read);
  const code = findCode(read);
  const taken: Span[] = [...code];
  const claims: ChatClaim[] = [];
  const add = (found: readonly ChatClaim[]): void => {
    const fresh = found.filter((claim) => !isTouching(claim, taken));
    claims.push(...fresh);
    taken.push(...fresh);
  };
  add(findNames(read, receipts, code));
  taken.push(...findNumbering(plain));
  add(findDates(plain, receipts));
  const isFact = createFactTest(plain, plainDigits(question));
  const isOfTitle = createTitleTest(plain);
  add(claimTimes(plain, receipts).filter((claim) => claim.receiptId !== null || isFact(claim)));
  const numbers = claimNumbers(plain, receipts, taken).filter((claim) => !isOfTitle(claim));
  add(joinParts(plain, numbers).filter((claim) => claim.receiptId !== null || isFact(claim)));
  return claims.toSorted((one, other) => one.start - other.start);
}

function claimTimes(plain: string, receipts: readonly ChatReceipt[]): ChatClaim[] {
  return [...findTimes(plain), ...findLengths(plain)].map(({ start, end, seconds }) => {
    const said = receipts.find(
      ({ kind, value }) => kind === 'time' && [Math.floor(Number(value)), Math.round(Number(value))].includes(seconds),
    );
    return { start, end, kind: 'time', receiptId: said?.id ?? null };
  });
}

function claimNumbers(plain: string, receipts: readonly ChatReceipt[], taken: readonly Span[]): ChatClaim[] {
  return findNumbers(plain)
    .filter((number) => !isTouching(number, taken))
    .map((number) => {
      const near = plain.slice(lineStart(plain, number.start), lineEnd(plain, number.end));
      const receipt = matchNumber(number, receipts, near);
      return { start: number.start, end: number.end, kind: 'number', receiptId: receipt?.id ?? null };
    });
}

/** "of", in what comes between the two, in the languages of most creators. */
const OUT_OF =
  /^[*_ ]*(?:\/|(?:\p{L}[\p{L}\p{M}]* )?(?:out of|of|von|aus|sur|de|sobre|su|di|из|van|av|af|ud af|z|na|dari|من|में से))[*_ ]*$/iu;

/** The same where the hundred is named otherwise: "満分100", "100点満点中". */
const ALL_BEFORE = /(?:满分|滿分|満点は?|max(?:imal|imum)?\.?)[*_ :：为是]*$/iu;
const ALL_BEHIND = /^[*_ ]*(?:点満点|점 만점)/u;

/** "62/100", "62 out of 100": a hundred behind a number is what it is out of, and stands for nothing else. */
function joinParts(plain: string, claims: readonly ChatClaim[]): ChatClaim[] {
  const joined: ChatClaim[] = [];
  for (const claim of claims) {
    const before = joined.at(-1);
    const between = before ? plain.slice(before.end, claim.start) : '';
    const isWhole = plain.slice(claim.start, claim.end) === '100' && claim.receiptId === null;
    if (before && /^ ?\/ ?$/.test(between) && (isWhole || claim.receiptId !== null)) before.end = claim.end;
    else if (!isWhole || !((before && OUT_OF.test(between)) || isAll(plain, claim))) joined.push({ ...claim });
  }
  return joined;
}

function isAll(plain: string, { start, end }: Span): boolean {
  return ALL_BEFORE.test(plain.slice(Math.max(0, start - 12), start)) || ALL_BEHIND.test(plain.slice(end, end + 8));
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
