// Dictionary segmentation takes about 0.7 µs a character, so a run that was seen (an unchanged sentence while somebody types) is not cut again.
const MAX_REMEMBERED_RUNS = 1_000;
const MAX_RUN_CHARS = 200;

interface Cutter {
  segmenter: Intl.Segmenter;
  wordsByRun: Map<string, readonly string[]>;
}

const cutterByLanguage = new Map<string, Cutter>();

/** Cuts a run of a script without spaces into words. The pieces joined are the run. An unknown language is read as English. */
export function segmentRun(run: string, language: string | null): readonly string[] {
  if (run.length > MAX_RUN_CHARS) return cutLongRun(run).flatMap((piece) => segmentRun(piece, language));
  const { segmenter, wordsByRun } = cutterFor(primarySubtag(language));
  const known = wordsByRun.get(run);
  if (known) return known;
  const words = Array.from(segmenter.segment(run), ({ segment }) => segment);
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

function cutterFor(language: string): Cutter {
  const known = cutterByLanguage.get(language);
  if (known) return known;
  const cutter = { segmenter: new Intl.Segmenter(language, { granularity: 'word' }), wordsByRun: new Map() };
  cutterByLanguage.set(language, cutter);
  return cutter;
}

// Intl throws on a malformed tag, and a page may hold anything; the first part decides about words.
function primarySubtag(language: string | null): string {
  return /^[a-z]{2,3}(?=-|$)/i.exec(language ?? '')?.[0].toLowerCase() ?? 'en';
}
