import { traitsOf, type WordTraits } from './word-traits';

// Dictionary segmentation takes about 0.7 µs a character, so a run that was seen (an unchanged sentence while somebody types) is not cut again.
const MAX_REMEMBERED_RUNS = 1_000;
const MAX_RUN_CHARS = 200;

export interface RunWord extends WordTraits {
  text: string;
}

interface Cutter {
  segmenter: Intl.Segmenter;
  wordsByRun: Map<string, readonly RunWord[]>;
}

const cutterByLanguage = new Map<string, Cutter>();
// The runs of one text come one after another in the same language.
let latest: { language: string | null; cutter: Cutter } | null = null;

/** Cuts a run of a script without spaces into words. The pieces joined are the run. An unknown language is read as English. */
export function segmentRun(run: string, language: string | null): readonly RunWord[] {
  if (run.length > MAX_RUN_CHARS) return cutLongRun(run).flatMap((piece) => segmentRun(piece, language));
  const { segmenter, wordsByRun } = cutterFor(language);
  const known = wordsByRun.get(run);
  if (known) return known;
  const words = Array.from(segmenter.segment(run), ({ segment }) => ({ text: segment, ...traitsOf(segment, true) }));
  if (wordsByRun.size >= MAX_REMEMBERED_RUNS) wordsByRun.clear();
  wordsByRun.set(run, words);
  return words;
}

function cutLongRun(run: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (from < run.length) {
    let to = Math.min(run.length, from + MAX_RUN_CHARS);
    const unit = run.charCodeAt(to);
    if (unit >= 0xdc00 && unit <= 0xdfff) to -= 1;
    pieces.push(run.slice(from, to));
    from = to;
  }
  return pieces;
}

function cutterFor(language: string | null): Cutter {
  if (latest?.language === language) return latest.cutter;
  const primary = primarySubtag(language);
  const cutter = cutterByLanguage.get(primary) ?? createCutter(primary);
  cutterByLanguage.set(primary, cutter);
  latest = { language, cutter };
  return cutter;
}

function createCutter(language: string): Cutter {
  return { segmenter: new Intl.Segmenter(language, { granularity: 'word' }), wordsByRun: new Map() };
}

// Intl throws on a malformed tag, and a page may hold anything; the first part decides about words.
function primarySubtag(language: string | null): string {
  return /^[a-z]{2,3}(?=-|$)/i.exec(language ?? '')?.[0].toLowerCase() ?? 'en';
}
