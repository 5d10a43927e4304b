import type { DraftTexts } from './edit';

/** How a version came out of the one before it. */
export type VersionKind = 'first' | 'added' | 'removed' | 'changed';

/** The newest version kept of a draft, as far as the rule needs it. */
export interface HeadVersion extends DraftTexts {
  kind: VersionKind;
  startedAt: number;
  /** Studio has saved exactly these texts. */
  isSaved: boolean;
}

/** What becomes of the texts that were seen: nothing, a version of their own, or the newest version put in their place. */
export type VersionVerdict = { action: 'keep' } | { action: 'append' | 'extend'; kind: VersionKind; texts: DraftTexts };

type Move = 'none' | 'added' | 'removed' | 'changed';

/** How long typing on, or deleting on, is one version. */
export const BURST_MS = 30_000;

/**
 * The rule of the history: storage stays small for somebody who types, and nothing that was typed is lost. The newest
 * version is replaced only by texts that hold all of it (somebody types on), or by what is left of it when the version
 * before holds all (somebody deletes on). So every text that was seen is in a version, whole or with more written into it.
 *
 * A field that is not shown (`null`) is taken to be unchanged; one that comes into view for the first time is written into
 * the newest version, for it stood there before. `texts` are what to store.
 */
export function judgeVersion(head: HeadVersion | null, next: DraftTexts, now: number): VersionVerdict {
  if (!head) return isUnknown(next) ? { action: 'keep' } : { action: 'append', kind: 'first', texts: pick(next) };
  const texts: DraftTexts = {
    title: next.title ?? head.title,
    description: next.description ?? head.description,
    tags: next.tags ?? head.tags,
  };
  const move = compareTexts(head, texts);
  if (move === 'none') {
    return isFilledIn(head, texts) ? { action: 'extend', kind: head.kind, texts } : { action: 'keep' };
  }
  const isSameBurst = now >= head.startedAt && now - head.startedAt < BURST_MS && !head.isSaved;
  const isGoingOn = isSameBurst && move === head.kind && move !== 'changed';
  return { action: isGoingOn ? 'extend' : 'append', kind: move, texts };
}

function pick({ title, description, tags }: DraftTexts): DraftTexts {
  return { title, description, tags };
}

function isUnknown({ title, description, tags }: DraftTexts): boolean {
  return title === null && description === null && tags === null;
}

function isFilledIn(head: DraftTexts, texts: DraftTexts): boolean {
  return (['title', 'description', 'tags'] as const).some((field) => head[field] === null && texts[field] !== null);
}

function compareTexts(before: DraftTexts, after: DraftTexts): Move {
  return [
    compareText(before.title, after.title),
    compareText(before.description, after.description),
    compareTags(before.tags, after.tags),
  ].reduce(join);
}

function join(first: Move, second: Move): Move {
  if (first === 'none' || first === second) return second;
  return second === 'none' ? first : 'changed';
}

/** `added` when all of `before` still stands, with something written into it at one place; `removed` the other way round. */
function compareText(before: string | null, after: string | null): Move {
  if (before === null || after === null || before === after) return 'none';
  if (after.length > before.length) return isWithin(before, after) ? 'added' : 'changed';
  return after.length < before.length && isWithin(after, before) ? 'removed' : 'changed';
}

function isWithin(short: string, long: string): boolean {
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  return long.endsWith(short.slice(start));
}

function compareTags(before: readonly string[] | null, after: readonly string[] | null): Move {
  if (!before || !after) return 'none';
  const [isKept, isOld] = [holdsAll(after, before), holdsAll(before, after)];
  if (isKept && isOld) return 'none';
  if (isKept) return 'added';
  return isOld ? 'removed' : 'changed';
}

/** Whether `list` holds all of `part`, in the same order. */
function holdsAll(list: readonly string[], part: readonly string[]): boolean {
  let found = 0;
  for (const tag of list) if (tag === part[found]) found += 1;
  return found === part.length;
}
