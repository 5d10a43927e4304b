import type { Section } from './cut-sections';
import { writeTime } from './write-time';

export interface FittedSections {
  /** A line for each piece, "[m:ss] text" where there are times; an empty line between sections. */
  text: string;
  /** What is in `text`, and what there is, in seconds; `null` without times. */
  seconds: { shown: number; all: number } | null;
  /** The same in characters. */
  chars: { shown: number; all: number };
}

interface Piece {
  startSeconds: number | null;
  text: string;
  /** Until the next piece begins; 0 for the last. */
  seconds: number;
}

/** One time for each so many characters: more would be times and no words. */
const PIECE_CHARS = 140;

/**
 * A transcript within a budget: each section is shortened to the same share of its length, so that none is lost, and keeps
 * its beginning, which says what it is about.
 *
 * @param maxChars of `text`.
 */
export function fitSections(sections: readonly Section[], maxChars: number): FittedSections {
  const pieces = toPieces(sections);
  const all = pieces.flat();
  const sizes = pieces.map((section) => section.reduce((sum, piece) => sum + write(piece).length + 1, 1));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const share = Math.min(1, maxChars / Math.max(1, total));
  const shown = pieces.map((section, i) => takeWhileFits(section, Math.floor((sizes[i] ?? 0) * share)));
  const text = shown
    .filter((section) => section.length > 0)
    .map((section) => section.map(write).join('\n'))
    .join('\n\n');
  const isTimed = all.some(({ startSeconds }) => startSeconds !== null);
  return {
    text,
    seconds: isTimed ? { shown: sum(shown.flat(), 'seconds'), all: sum(all, 'seconds') } : null,
    chars: {
      shown: shown.flat().reduce((n, piece) => n + piece.text.length, 0),
      all: all.reduce((n, { text: one }) => n + one.length, 0),
    },
  };
}

function toPieces(sections: readonly Section[]): Piece[][] {
  const starts = sections.flatMap(({ lines }) => lines.map(({ startSeconds }) => startSeconds ?? 0));
  const end = starts.at(-1) ?? 0;
  let at = 0;
  return sections.map(({ lines }) => {
    const pieces: { startSeconds: number | null; texts: string[]; chars: number; from: number }[] = [];
    for (const line of lines) {
      const open = pieces.at(-1);
      if (open && open.chars + line.text.length <= PIECE_CHARS) {
        open.texts.push(line.text);
        open.chars += line.text.length;
      } else pieces.push({ startSeconds: line.startSeconds, texts: [line.text], chars: line.text.length, from: at });
      at += 1;
    }
    const until = starts[at] ?? end;
    return pieces.map(({ startSeconds, texts }, i) => ({
      startSeconds,
      text: texts.join(' '),
      seconds: Math.max(0, (pieces[i + 1]?.startSeconds ?? until) - (startSeconds ?? 0)),
    }));
  });
}

/** As many as fit; the first that does not is cut where there is room for some words of it. */
function takeWhileFits(section: readonly Piece[], maxChars: number): Piece[] {
  const taken: Piece[] = [];
  let room = maxChars;
  for (const piece of section) {
    const size = write(piece).length + 1;
    if (size > room) {
      const cut = cutPiece(piece, room - (size - piece.text.length));
      return cut ? [...taken, cut] : taken;
    }
    taken.push(piece);
    room -= size;
  }
  return taken;
}

const MIN_CUT_CHARS = 20;

function cutPiece(piece: Piece, maxChars: number): Piece | null {
  if (maxChars < MIN_CUT_CHARS) return null;
  const part = piece.text.slice(0, maxChars - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = part.lastIndexOf(' ');
  const text = `${(space > MIN_CUT_CHARS / 2 ? part.slice(0, space) : part).trimEnd()}…`;
  return { ...piece, text, seconds: Math.round((piece.seconds * text.length) / piece.text.length) };
}

function write({ startSeconds, text }: Piece): string {
  return startSeconds === null ? text : `[${writeTime(startSeconds)}] ${text}`;
}

function sum(pieces: readonly Piece[], key: 'seconds'): number {
  return pieces.reduce((total, piece) => total + piece[key], 0);
}
