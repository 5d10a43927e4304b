import { classOf, PLAIN } from './character-class';

// Intl.Segmenter takes about 1 µs a character and grows worse than linearly with the text, so it only sees short clusters.
const MAX_CLUSTER_CHARS = 400;
const MAX_SEGMENTED_CHARS = 50_000;
const MAX_REMEMBERED = 2_000;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const countByCluster = new Map<string, number>();

/**
 * What a reader calls characters: a family emoji is one, "é" is one however it is coded. Exact for the first 50,000 characters
 * outside plain scripts, beyond that code points, so that no text can stall a page.
 */
export function countGraphemes(text: string): number {
  let count = 0;
  let segmented = 0;
  let from = 0;
  while (from < text.length) {
    const to = clusterEnd(text, from);
    const length = to - from;
    if (length === 1) count += 1;
    else if (segmented > MAX_SEGMENTED_CHARS) count += countLeads(text, from, to);
    else {
      segmented += length;
      count += countCluster(text.slice(from, to));
    }
    from = to;
  }
  return count;
}

/** The first graphemes, at most `max` of them. */
export function splitGraphemes(text: string, max: number): string[] {
  const graphemes: string[] = [];
  let from = 0;
  while (from < text.length && graphemes.length < max) {
    const to = clusterEnd(text, from);
    const cluster = text.slice(from, to);
    if (cluster.length === 1) graphemes.push(cluster);
    else for (const { segment } of segmenter.segment(cluster)) graphemes.push(segment);
    from = to;
  }
  return graphemes.slice(0, max);
}

/** The start of a text as it looks when cut after `max` graphemes. */
export function leadingGraphemes(text: string, max: number): string {
  return text.length <= max ? text : splitGraphemes(text, max).join('');
}

/** A place after `from` where a grapheme certainly ends: before a plain character, or where the cluster grows too long. */
function clusterEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + MAX_CLUSTER_CHARS);
  let to = from + 1;
  while (to < limit) {
    const unit = text.charCodeAt(to);
    const before = text.charCodeAt(to - 1);
    const isCrLf = unit === 0x0a && before === 0x0d;
    if (classOf(unit) & PLAIN && !isCrLf && !isPrepended(before)) return to;
    to += 1;
  }
  const splitsPair = to < text.length && isTrail(text.charCodeAt(to));
  return splitsPair ? to + 1 : to;
}

// The few characters that belong to what follows them (Grapheme_Cluster_Break=Prepend), a leading Hangul letter before a
// syllable, and any surrogate to be safe.
function isPrepended(unit: number): boolean {
  if (unit < 0x600) return false;
  if (unit <= 0x605 || unit === 0x6dd || unit === 0x70f || unit === 0x8e2 || unit === 0xd4e) return true;
  const isLeadingHangul = (unit >= 0x1100 && unit <= 0x115f) || (unit >= 0xa960 && unit <= 0xa97c);
  return isLeadingHangul || unit === 0x890 || unit === 0x891 || isTrail(unit);
}

function isTrail(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function countCluster(cluster: string): number {
  const known = countByCluster.get(cluster);
  if (known !== undefined) return known;
  let count = 0;
  for (const _ of segmenter.segment(cluster)) count += 1;
  if (countByCluster.size >= MAX_REMEMBERED) countByCluster.clear();
  countByCluster.set(cluster, count);
  return count;
}

function countLeads(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) if (!isTrail(text.charCodeAt(i))) count += 1;
  return count;
}
