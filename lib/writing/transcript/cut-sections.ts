import { splitWords } from '@/lib/seo/text/split-words';
import { stemWord } from '@/lib/keywords/stem-word';
import { selectContentWords } from '@/lib/seo/text/select-content-words';
import { findShifts } from './find-shifts';
import type { Transcript, TranscriptLine } from './transcript';

/** A stretch of a video that is about one thing. */
export interface Section {
  /** `null` in a transcript without times. */
  startSeconds: number | null;
  lines: TranscriptLine[];
}

/** What is compared with its neighbours: about a sentence or two. */
const WORDS_OF_UNIT = 12;
/** A line of plain text may be a whole lecture. */
const MAX_LINE_CHARS = 300;
const MIN_UNITS_OF_SECTION = 3;
/** Neither chapters nor prompts need more. */
const MAX_SECTIONS = 15;
/** Of hours no piece is a minute long. */
const MAX_PIECES = 40;
const SECONDS_OF_SECTION = 40;
/** What is said in that time, about. */
const UNITS_OF_SECTION = 4;

interface Unit {
  lines: TranscriptLine[];
  /** Stems of the words that carry it. */
  words: string[];
}

/**
 * Cuts a transcript where its words change, as TextTiling does (Hearst 1997): in any script, whatever the language. A short or
 * even one is one section.
 *
 * @param language BCP 47; `null` where it is not known.
 */
export function cutSections({ lines, isTimed }: Transcript, language: string | null): Section[] {
  const units = makeUnits(isTimed ? lines : lines.flatMap(splitLine), language);
  const seconds = isTimed ? (lines.at(-1)?.startSeconds ?? 0) : null;
  const most = seconds === null ? units.length / UNITS_OF_SECTION : seconds / SECONDS_OF_SECTION;
  const shifts = findShifts(
    units.map(({ words }) => words),
    {
      minUnits: Math.max(MIN_UNITS_OF_SECTION, Math.round(units.length / MAX_PIECES)),
      maxShifts: Math.min(MAX_SECTIONS, Math.floor(most)) - 1,
    },
  );
  const starts = [0, ...shifts];
  return starts.flatMap((from, i): Section[] => {
    const own = units.slice(from, starts[i + 1]).flatMap((unit) => unit.lines);
    return own.length > 0 ? [{ startSeconds: own[0]?.startSeconds ?? null, lines: own }] : [];
  });
}

/** What is said in it, as one line. */
export function textOf({ lines }: Pick<Section, 'lines'>): string {
  return lines.map(({ text }) => text).join(' ');
}

function makeUnits(lines: readonly TranscriptLine[], language: string | null): Unit[] {
  const units: Unit[] = [];
  let open: Unit = { lines: [], words: [] };
  for (const line of lines) {
    open.lines.push(line);
    open.words.push(...selectContentWords(splitWords(line.text, language)).map(({ folded }) => stemWord(folded)));
    if (open.words.length < WORDS_OF_UNIT) continue;
    units.push(open);
    open = { lines: [], words: [] };
  }
  if (open.lines.length > 0) units.push(open);
  return units;
}

/** Pasted text has a line for each paragraph, or one for all. */
function splitLine({ text }: TranscriptLine): TranscriptLine[] {
  const pieces = text.match(/[^.!?。！？।؟…]+[.!?。！？।؟…]*\s*/gu) ?? [text];
  return pieces
    .flatMap((piece) => cutLong(piece.trim()))
    .filter((piece) => piece !== '')
    .map((piece) => ({ startSeconds: null, text: piece }));
}

/** Speech that was written down by a machine has no marks. */
function cutLong(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > MAX_LINE_CHARS) {
    const space = rest.lastIndexOf(' ', MAX_LINE_CHARS);
    const end = space > 0 ? space : endOfCharacter(rest, MAX_LINE_CHARS);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest];
}

function endOfCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
