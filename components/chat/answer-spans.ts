import { linkAnswer } from '@/lib/chat/link-answer';
import type { ChatClaim } from '@/lib/storage/ai-rows';

/** Where a stretch of an answer leads to. */
export type AnswerTarget = { kind: 'time'; seconds: number } | { kind: 'check'; id: string };

/** A stretch of an answer that is more than words. Offsets are UTF-16 units of the answer's text. */
export interface AnswerSpan {
  start: number;
  end: number;
  claim: ChatClaim | null;
  target: AnswerTarget | null;
}

const NONE: readonly AnswerSpan[] = [];

/** Those that begin in a part of the text, by their place in it. The same empty list wherever there are none. */
export function spansWithin(
  { start, text }: { start: number; text: string },
  spans: readonly AnswerSpan[],
): readonly AnswerSpan[] {
  const within = spans.filter((span) => span.start >= start && span.start < start + text.length);
  if (within.length === 0) return NONE;
  return within.map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
}

/** Stretches in order, none over another: where two meet, what says a fact goes first and takes the way along. */
export function joinSpans(
  claims: readonly ChatClaim[],
  links: readonly { start: number; end: number; target: AnswerTarget }[],
): AnswerSpan[] {
  const told = claims.map((claim): AnswerSpan => {
    const link = links.find(({ start, end }) => start < claim.end && claim.start < end);
    return { start: claim.start, end: claim.end, claim, target: link?.target ?? null };
  });
  const others = links
    .filter(({ start, end }) => claims.every((claim) => end <= claim.start || claim.end <= start))
    .map(({ start, end, target }): AnswerSpan => ({ start, end, claim: null, target }));
  let last = 0;
  return [...told, ...others]
    .toSorted((one, other) => one.start - other.start)
    .filter(({ start, end }) => {
      const isFree = start >= last && end > start;
      if (isFree) last = end;
      return isFree;
    });
}

/** What the words of an answer can lead to. The same object while nothing of it changes: answers are searched for it. */
export interface LinkPlaces {
  /** Of the checks that the Score tab shows; empty where it is about another video. */
  checkIds: readonly string[];
  /** Of the conversation's video; `null` where it is not known. */
  durationSeconds: number | null;
}

/** Every stretch of an answer that says a fact or leads somewhere. */
export function findSpans(text: string, claims: readonly ChatClaim[], places: LinkPlaces): AnswerSpan[] {
  const links = linkAnswer(text, places).map(({ start, end, ...target }) => ({ start, end, target }));
  return joinSpans(claims, links);
}
