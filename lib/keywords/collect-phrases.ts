import type { Role } from './find-roles';
import { findSpans, type Span } from './find-spans';
import { countAll, type Phrase } from './phrase';
import { readStretch, type StretchReading } from './read-stretch';
import type { WeakWords } from './select-weak-words';
import type { Stretch } from './stretch';

const CHARS_OF_UNSPACED_WORD = 3;
const MAX_SIZE = 4;
const MAX_ACRONYM_CHARS = 5;

/** The phrases of a draft, in reading order, each with everywhere it stands. */
export function collectPhrases(stretches: readonly Stretch[], weak: WeakWords): Phrase[] {
  const byKey = new Map<string, Phrase>();
  for (const stretch of stretches) {
    const reading = readStretch(stretch, weak);
    for (const span of findSpans(stretch, reading.roles, reading.capitals)) remember(byKey, reading, span);
  }
  for (const phrase of byKey.values()) countWithin(byKey, phrase);
  return [...byKey.values()];
}

function remember(byKey: Map<string, Phrase>, reading: StretchReading, span: Span): void {
  const { stretch, stems } = reading;
  const words = stems.slice(span.from, span.to + 1);
  const key = joinStems(stretch, span.from, words);
  let phrase = byKey.get(key);
  if (!phrase) {
    phrase = createPhrase(words, reading, span);
    byKey.set(key, phrase);
  }
  phrase.counts[stretch.place] += 1;
  if (span.isAlone) phrase.alone[stretch.place] += 1;
  phrase.name ??= readName(reading, span);
}

function joinStems({ words }: Stretch, from: number, stems: readonly string[]): string {
  return stems.join(words[from]?.isUnspaced ? '' : ' ');
}

function createPhrase(words: string[], { stretch, roles, stems }: StretchReading, { from, to }: Span): Phrase {
  const carrying = new Set<string>();
  for (let i = from; i <= to; i += 1) {
    if (isCarrying(roles[i])) for (const stem of (stems[i] ?? '').split(/[-‐‑]/)) carrying.add(stem);
  }
  return {
    words,
    stems: [...carrying],
    stretch,
    from,
    to,
    counts: { title: 0, opening: 0, chapter: 0, hashtag: 0, rest: 0 },
    alone: { title: 0, opening: 0, chapter: 0, hashtag: 0, rest: 0 },
    withinCount: 0,
    size: measureSize(stretch, from, to, carrying.size),
    name: null,
    // "How to" is loose by itself, but not the question it begins.
    isLoose: isCarrying(roles[from]) && roles.slice(from, to + 1).includes('loose'),
    isSoft: roles[from] === 'soft' || roles[to] === 'soft',
  };
}

function isCarrying(role: Role | undefined): boolean {
  return role === 'strong' || role === 'number' || role === 'soft';
}

function measureSize({ words }: Stretch, from: number, to: number, stems: number): number {
  if (!words[from]?.isUnspaced) return stems;
  const chars = words.slice(from, to + 1).reduce((sum, { text }) => sum + text.length, 0);
  return Math.min(MAX_SIZE, Math.ceil(chars / CHARS_OF_UNSPACED_WORD));
}

/** Tells the two phrases that are one word shorter how often this one has them. */
function countWithin(byKey: ReadonlyMap<string, Phrase>, { stretch, from, words, counts, withinCount }: Phrase): void {
  if (words.length === 1) return;
  const count = Math.max(countAll(counts), withinCount);
  for (const part of [words.slice(0, -1), words.slice(1)]) {
    const shorter = byKey.get(joinStems(stretch, from, part));
    if (shorter) shorter.withinCount = Math.max(shorter.withinCount, count);
  }
}

function readName({ stretch: { text, words }, roles, capitals }: StretchReading, { from, to }: Span): string | null {
  const [first, last] = [words[from], words[to]];
  if (!capitals?.[from] || !first || !last) return null;
  for (let i = from; i <= to; i += 1) if (isCarrying(roles[i]) && !capitals[i]) return null;
  // The first word of a sentence has a capital whatever it is.
  const isDoubtful = to === 0 || roles[0] === 'soft' || roles.slice(0, to + 1).includes('loose');
  if (from === 0 && isDoubtful) return null;
  const name = text.slice(first.start, last.start + last.text.length);
  // A line in capitals may have a small word or two.
  return /\p{Ll}/u.test(name) || name.length <= MAX_ACRONYM_CHARS ? name : null;
}
