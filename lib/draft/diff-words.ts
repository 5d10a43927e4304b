import { diffArrays } from 'diff';

/** A stretch of text that stayed, came or went. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

interface Token {
  kind: DiffPart['kind'];
  text: string;
}

// Beyond this many words put in or taken out the two texts have little in common, and comparing them takes tens of milliseconds.
const MAX_EDITED_TOKENS = 800;

/**
 * The difference of two texts by words of any script. The parts that are not `removed`, joined, are `after`; those that are
 * not `added` are `before`. Texts that differ nearly everywhere come as one removed and one added part.
 *
 * @param language BCP 47, for scripts without spaces; unknown or malformed ones are read as English.
 */
export function diffWords(before: string, after: string, language: string | null): DiffPart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const segmenter = createSegmenter(language);
  const [old, next] = [splitTokens(before, segmenter), splitTokens(after, segmenter)];
  const start = countEqual(old, next);
  const end = countEqual(old.slice(start).reverse(), next.slice(start).reverse());
  return mergeParts([
    ...toTokens('same', old.slice(0, start)),
    ...diffTokens(old.slice(start, old.length - end), next.slice(start, next.length - end)),
    ...toTokens('same', old.slice(old.length - end)),
  ]);
}

// Intl throws on a malformed tag, and a page may hold anything.
function createSegmenter(language: string | null): Intl.Segmenter {
  const primary = /^[a-z]{2,3}(?=-|$)/i.exec(language ?? '')?.[0] ?? 'en';
  return new Intl.Segmenter(primary, { granularity: 'word' });
}

function splitTokens(text: string, segmenter: Intl.Segmenter): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function countEqual(first: readonly string[], second: readonly string[]): number {
  let count = 0;
  while (count < first.length && count < second.length && first[count] === second[count]) count += 1;
  return count;
}

function toTokens(kind: DiffPart['kind'], texts: readonly string[]): Token[] {
  return texts.map((text) => ({ kind, text }));
}

function diffTokens(old: string[], next: string[]): Token[] {
  const changes = diffArrays(old, next, { maxEditLength: MAX_EDITED_TOKENS });
  if (!changes) return [...toTokens('removed', old), ...toTokens('added', next)];
  return changes.flatMap(({ added, removed, value }) =>
    toTokens(added ? 'added' : removed ? 'removed' : 'same', value),
  );
}

/**
 * One part for neighbours of a kind, what went before what came. A space between two replaced words goes with them, so that
 * a rewritten sentence reads as one change and not as a row of words.
 */
function mergeParts(tokens: readonly Token[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') parts.push({ kind: 'removed', text: removed });
    if (added !== '') parts.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  tokens.forEach(({ kind, text }, i) => {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (removed !== '' && added !== '' && isGlue(text) && isReplacedAfter(tokens, i)) {
      removed += text;
      added += text;
    } else {
      flush();
      const last = parts.at(-1);
      if (last?.kind === 'same') last.text += text;
      else parts.push({ kind: 'same', text });
    }
  });
  flush();
  return parts;
}

function isGlue(text: string): boolean {
  return /^[^\S\n]+$/.test(text);
}

function isReplacedAfter(tokens: readonly Token[], i: number): boolean {
  const kinds = new Set<DiffPart['kind']>();
  for (let at = i + 1; at < tokens.length; at += 1) {
    const kind = tokens[at]?.kind;
    if (kind === undefined || kind === 'same') break;
    kinds.add(kind);
  }
  return kinds.size === 2;
}
