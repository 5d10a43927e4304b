import type { Role } from './find-roles';
import type { Stretch } from './stretch';

/** Words of a stretch, both ends included, that may be a phrase. */
export interface Span {
  from: number;
  to: number;
  /** Nothing of substance stands right before or after it. */
  isAlone: boolean;
}

const MAX_WORDS = 4;
const MAX_PART_WORDS = 3;
const MAX_SIDE_WORDS = 2;
const MAX_JOINED_WORDS = 6;
const MAX_LINKS = 2;
const MIN_UNSPACED_CHARS = 2;
const MAX_UNSPACED_CHARS = 14;
/** Openings that people search with, though they are made of stop words; one more weak word may follow. */
const OPENINGS = new Set(
  `how to|what is|what are|como hacer|como fazer|como hago|comment faire|come fare|wie man|как сделать`.split('|'),
);
const OPENING_WORDS = 2;

/**
 * What in a stretch may be a phrase: words of substance side by side and their parts, two such runs with a word like "for"
 * or "of the" between them, a run with a common word beside it, and questions such as "how to bake bread".
 */
export function findSpans(stretch: Stretch, roles: readonly Role[], capitals: readonly boolean[] | null): Span[] {
  if (stretch.place === 'hashtag') {
    return roles.includes('strong') ? [{ from: 0, to: roles.length - 1, isAlone: true }] : [];
  }
  const runs = findRuns(roles);
  const spans = runs.flatMap((run, i) => {
    const next = runs[i + 1];
    const found = [...partsOf(run, roles), ...softsOf(run, roles)].filter((span) => isShort(stretch, span));
    if (next && isLinked(roles, run, next)) found.push(...linksOf(run, next));
    const opening = findOpening(stretch, roles, run);
    if (opening !== null) found.push({ from: opening, to: run.to, isAlone: true });
    return found;
  });
  return capitals ? withNames(spans, namesOf(roles, capitals)) : spans;
}

/** Words of substance side by side, with the numbers among and after them. */
function findRuns(roles: readonly Role[]): Span[] {
  const runs: Span[] = [];
  let open: Span | null = null;
  roles.forEach((role, i) => {
    if (open && (role === 'strong' || role === 'number')) open.to = i;
    else if (role === 'strong') {
      open = { from: i, to: i, isAlone: true };
      runs.push(open);
    } else open = null;
  });
  return runs;
}

function partsOf(run: Span, roles: readonly Role[]): Span[] {
  const parts: Span[] = [];
  for (let from = run.from; from <= run.to; from += 1) {
    if (roles[from] === 'number') continue;
    for (let to = from; to <= run.to; to += 1) {
      const isAlone = from === run.from && to === run.to;
      if (isAlone || to - from < MAX_PART_WORDS || roles[from] === 'strong') parts.push({ from, to, isAlone });
    }
  }
  return parts;
}

/** "Surface Go", "Great Escape": with the common word before or after it. */
function softsOf(run: Span, roles: readonly Role[]): Span[] {
  const spans: Span[] = [];
  if (roles[run.from - 1] === 'soft') spans.push({ from: run.from - 1, to: run.to, isAlone: true });
  if (roles[run.to + 1] === 'soft') spans.push({ from: run.from, to: run.to + 1, isAlone: true });
  return spans;
}

function isShort({ words }: Stretch, { from, to, isAlone }: Span): boolean {
  if (!words[from]?.isUnspaced) return to - from < (isAlone ? MAX_WORDS : MAX_PART_WORDS);
  let chars = 0;
  for (let i = from; i <= to; i += 1) chars += words[i]?.text.length ?? 0;
  return chars >= MIN_UNSPACED_CHARS && chars <= MAX_UNSPACED_CHARS;
}

function isLinked(roles: readonly Role[], run: Span, next: Span): boolean {
  const between = roles.slice(run.to + 1, next.from);
  return (
    between.length <= MAX_LINKS &&
    (between[0] === 'link' || between[0] === 'loose') &&
    between.every((role) => role === 'link' || role === 'loose' || role === 'article')
  );
}

/** The two runs whole, and what of them stands nearest to the link. */
function linksOf(run: Span, next: Span): Span[] {
  const spans: Span[] = [];
  const froms = new Set([run.from, ...nearest(run.to, -1, run.from)]);
  const tos = new Set([next.to, ...nearest(next.from, 1, next.to)]);
  for (const from of froms) {
    for (const to of tos) {
      if (to - from < MAX_JOINED_WORDS) spans.push({ from, to, isAlone: from === run.from && to === next.to });
    }
  }
  return spans;
}

function nearest(start: number, step: 1 | -1, end: number): number[] {
  return Array.from({ length: MAX_SIDE_WORDS }, (_, i) => start + i * step).filter((at) => (end - at) * step >= 0);
}

/** "Big Buck Bunny" in "Big Buck Bunny wakes": words with capitals, side by side. The first word of all may have one by chance. */
function namesOf(roles: readonly Role[], capitals: readonly boolean[]): Span[] {
  const names: Span[] = [];
  let open: Span | null = null;
  roles.forEach((role, i) => {
    const isIn = capitals[i] && (role === 'strong' || (role === 'soft' && i > 0) || (open && role === 'number'));
    if (isIn && open) open.to = i;
    else if (isIn) {
      open = { from: i, to: i, isAlone: true };
      names.push(open);
    } else open = null;
  });
  return names.filter(({ from, to }) => to > from && to - from < MAX_WORDS);
}

/** A name stands alone, whatever stands beside it. */
function withNames(spans: Span[], names: readonly Span[]): Span[] {
  for (const name of names) {
    const known = spans.find(({ from, to }) => from === name.from && to === name.to);
    if (known) known.isAlone = true;
    else spans.push(name);
  }
  return spans;
}

function findOpening({ words }: Stretch, roles: readonly Role[], run: Span): number | null {
  for (const at of [run.from - OPENING_WORDS, run.from - OPENING_WORDS - 1]) {
    const opening = words.slice(Math.max(0, at), Math.max(0, at + OPENING_WORDS)).map(({ folded }) => folded);
    const isNear = at >= 0 && run.to - at < MAX_JOINED_WORDS && roles[run.from - 1] !== 'strong';
    if (isNear && OPENINGS.has(opening.join(' '))) return at;
  }
  return null;
}
