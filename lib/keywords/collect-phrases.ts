import { findSpans, isCarrying, type Span } from './find-spans';
import { type CapitalCount, countWritten, createCounts, type Phrase } from './phrase';
import { readStretch, type StretchReading } from './read-stretch';
import type { WeakWords } from './select-weak-words';
import { stemWord } from './stem-word';
import type { Stretch } from './stretch';

const CHARS_OF_UNSPACED_WORD = 3;
const MAX_UNSPACED_SIZE = 4;
const MAX_ACRONYM_CHARS = 5;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
const ACRONYM = /^[\p{Lu}\p{N}]{2,6}$/u;

/** What is only spoken has to be spoken so often. */
const MIN_TIMES_SPOKEN = 4;

/** The phrases of a draft, in reading order, each with everywhere it stands. */
export function collectPhrases(stretches: readonly Stretch[], weak: WeakWords): Phrase[] {
  const byKey = new Map<string, Phrase>();
  const beforeByStem = new Map<string, number>();
  const timesSpoken = countSpoken(stretches);
  let before = 0;
  for (const stretch of stretches) {
    const reading = readStretch(stretch, weak);
    for (const stem of reading.stems) {
      if (!beforeByStem.has(stem)) beforeByStem.set(stem, before);
      before += 1;
    }
    for (const span of findSpans(stretch, reading.roles, reading.capitals)) {
      if (isWorthwhile(byKey, reading, span, timesSpoken)) remember(byKey, reading, span, beforeByStem);
    }
  }
  for (const phrase of byKey.values()) countWithin(byKey, phrase);
  return [...byKey.values()].filter(({ counts }) => countWritten(counts) > 0 || counts.spoken >= MIN_TIMES_SPOKEN);
}

function countSpoken(stretches: readonly Stretch[]): Map<string, number> {
  const counts = new Map<string, number>();
  const words = stretches.filter(({ place }) => place === 'spoken').flatMap((stretch) => stretch.words);
  for (const stem of words.map(({ folded }) => stemWord(folded))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** A transcript has thousands of phrases that are spoken once, and comes after all that is written. */
function isWorthwhile(
  byKey: ReadonlyMap<string, Phrase>,
  { stretch, stems }: StretchReading,
  { from, to }: Span,
  timesSpoken: ReadonlyMap<string, number>,
): boolean {
  if (stretch.place !== 'spoken') return true;
  const words = stems.slice(from, to + 1);
  if (words.every((stem) => (timesSpoken.get(stem) ?? 0) >= MIN_TIMES_SPOKEN)) return true;
  return byKey.has(joinStems(stretch, from, words));
}

function remember(
  byKey: Map<string, Phrase>,
  reading: StretchReading,
  span: Span,
  beforeByStem: ReadonlyMap<string, number>,
): void {
  const { stretch, stems } = reading;
  const words = stems.slice(span.from, span.to + 1);
  const key = joinStems(stretch, span.from, words);
  let phrase = byKey.get(key);
  if (!phrase) {
    phrase = createPhrase(words, reading, span);
    phrase.wordsBefore = beforeByStem.get(words[0] ?? '') ?? 0;
    byKey.set(key, phrase);
  }
  phrase.counts[stretch.place] += 1;
  if (span.isAlone) phrase.alone[stretch.place] += 1;
  if (span.from === 0 && span.to === stems.length - 1) phrase.whole[stretch.place] += 1;
  phrase.name ??= readName(reading, span);
  countCapitals(phrase, reading, span);
}

function joinStems({ words }: Stretch, from: number, stems: readonly string[]): string {
  return stems.join(words[from]?.isUnspaced ? '' : ' ');
}

function createPhrase(words: string[], { stretch, roles, stems }: StretchReading, span: Span): Phrase {
  const { from, to, isQuestion } = span;
  const carrying = new Set<string>();
  for (let i = from; i <= to; i += 1) {
    if (isCarrying(roles[i])) for (const stem of (stems[i] ?? '').split(/[-‐‑]/)) carrying.add(stem);
  }
  const inside = roles.slice(from, to + 1);
  const isUnspaced = stretch.words[from]?.isUnspaced ?? false;
  return {
    words,
    stems: [...carrying],
    stretch,
    from,
    to,
    wordsBefore: 0,
    counts: createCounts(),
    alone: createCounts(),
    whole: createCounts(),
    withinCount: 0,
    size: measureSize(stretch, from, to),
    name: null,
    inProse: { seen: 0, capital: 0 },
    inTitle: { seen: 0, capital: 0 },
    inLines: { seen: 0, capital: 0 },
    link: isQuestion ? null : inside.includes('loose') ? 'loose' : inside.includes('link') ? 'link' : null,
    isQuestion,
    isSoft: !isQuestion && (roles[from] === 'soft' || roles[to] === 'soft'),
    isWeak: !isQuestion && !(isCarrying(roles[from]) && isCarrying(roles[to])),
    isDoubtful: isUnspaced && inside.includes('weak'),
  };
}

function measureSize({ words }: Stretch, from: number, to: number): number {
  if (!words[from]?.isUnspaced) return to - from + 1;
  const chars = words.slice(from, to + 1).reduce((sum, { text }) => sum + text.length, 0);
  return Math.min(MAX_UNSPACED_SIZE, Math.ceil(chars / CHARS_OF_UNSPACED_WORD));
}

/** Tells the phrases inside this one how often it has them. */
function countWithin(byKey: ReadonlyMap<string, Phrase>, { stretch, from, words, counts }: Phrase): void {
  if (words.length === 1) return;
  const count = countWritten(counts);
  for (let first = 0; first < words.length; first += 1) {
    for (let end = first + 1; end <= words.length; end += 1) {
      if (end - first === words.length) continue;
      const shorter = byKey.get(joinStems(stretch, from, words.slice(first, end)));
      if (shorter) shorter.withinCount = Math.max(shorter.withinCount, count);
    }
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

function countCapitals(phrase: Phrase, { stretch, roles, capitals, isShouted }: StretchReading, span: Span): void {
  const { place, words } = stretch;
  let hasCapitals = true;
  let isAcronym = false;
  for (let i = span.from; i <= span.to; i += 1) {
    const text = words[i]?.text ?? '';
    if (roles[i] !== 'strong' && roles[i] !== 'soft') continue;
    hasCapitals &&= CAPITAL.test(text);
    isAcronym ||= ACRONYM.test(text);
  }
  if (capitals && span.from > 0) count(phrase.inProse, hasCapitals);
  if (isShouted) return;
  if (place === 'title') count(phrase.inTitle, hasCapitals);
  count(phrase.inLines, isAcronym);
}

function count(known: CapitalCount, hasCapital: boolean): void {
  known.seen += 1;
  if (hasCapital) known.capital += 1;
}
