import { removeInvisible } from '@/lib/ai/remove-invisible';
import { MAX_PASTED_CHARS } from '../choices';
import { asciiDigits } from './ascii-digits';
import { cleanCaption } from './clean-caption';
import { dropSpokenTimes } from './drop-spoken-times';
import { parseCue, parseLeadingTime, parseTimeAlone, parseTrailingTime } from './parse-time';
import type { Transcript, TranscriptLine } from './transcript';

/** One of these in notes may be a time of day; two in a row are a transcript. */
const MIN_TIMES = 2;

/** A line of the pasted text: a time, words, both, or `null` for what belongs to neither. */
export type RawLine = { startSeconds: number | null; text: string } | null;

/**
 * Reads what a creator pastes: SubRip, WebVTT, the transcript panel of YouTube as it is copied, lines that begin or end with
 * a time, or plain text, which has no times. Lines that only repeat the one before, as rolling captions do, and sounds
 * ("[Music]") are left out. Only the first 200,000 characters are read.
 *
 * @returns `null` for a text without words.
 */
export function parseTranscript(pasted: string, source: Transcript['source']): Transcript | null {
  const rows = removeInvisible(pasted.slice(0, MAX_PASTED_CHARS))
    .split('\n')
    .map((row) => row.trim());
  const timed = readRows(rows);
  const times = timed.filter((line) => line !== null && line.startSeconds !== null).length;
  const isTimed = times >= MIN_TIMES || rows.some((row) => parseCue(asciiDigits(row)) !== null);
  const lines = isTimed ? joinTimed(timed) : readUntimed(rows);
  return lines.length > 0 ? { lines, isTimed, source } : null;
}

function readRows(rows: readonly string[]): RawLine[] {
  const digits = rows.map(asciiDigits);
  if (digits.some((row) => parseCue(row) !== null)) return readCues(rows, digits);
  if (digits.filter((row) => parseTimeAlone(row) !== null).length >= MIN_TIMES) {
    return dropSpokenTimes(readLines(rows, digits, readAlone));
  }
  const leading = readLines(rows, digits, readLeading);
  if (leading.filter((line) => line !== null && line.startSeconds !== null).length >= MIN_TIMES) return leading;
  return readLines(rows, digits, readTrailing);
}

/** SubRip and WebVTT: what stands between a timing and the next empty line. Numbers, names and notes of cues stand outside. */
function readCues(rows: readonly string[], digits: readonly string[]): RawLine[] {
  let isInCue = false;
  return rows.map((row, i): RawLine => {
    const startSeconds = parseCue(digits[i] ?? '');
    if (startSeconds !== null) {
      isInCue = true;
      return { startSeconds, text: '' };
    }
    // Files without empty lines between the cues have the number of the next one here.
    if (row === '' || (/^\d+$/.test(row) && parseCue(digits[i + 1] ?? '') !== null)) isInCue = false;
    return isInCue ? { startSeconds: null, text: row } : null;
  });
}

type ReadLine = (digits: string, row: string) => RawLine;

function readLines(rows: readonly string[], digits: readonly string[], read: ReadLine): RawLine[] {
  return rows.map((row, i) => (row === '' ? null : (read(digits[i] ?? '', row) ?? { startSeconds: null, text: row })));
}

function readAlone(digits: string): RawLine {
  const startSeconds = parseTimeAlone(digits);
  return startSeconds === null ? null : { startSeconds, text: '' };
}

function readLeading(digits: string, row: string): RawLine {
  const found = parseLeadingTime(digits);
  return found && { startSeconds: found.seconds, text: row.slice(row.length - found.text.length) };
}

function readTrailing(digits: string, row: string): RawLine {
  const found = parseTrailingTime(digits);
  return found && { startSeconds: found.seconds, text: row.slice(0, found.text.length) };
}

/** Words without a time belong to the time before; those before the first time belong to the page they were copied from. */
function joinTimed(rows: readonly RawLine[]): TranscriptLine[] {
  const lines: { startSeconds: number; texts: string[] }[] = [];
  let lastText = '';
  for (const row of rows) {
    if (row?.startSeconds !== null && row !== null) lines.push({ startSeconds: row.startSeconds, texts: [] });
    const text = cleanCaption(row?.text ?? '');
    const line = lines.at(-1);
    if (!line || text === '' || text === lastText) continue;
    line.texts.push(text);
    lastText = text;
  }
  return lines
    .flatMap(({ startSeconds, texts }) => (texts.length > 0 ? [{ startSeconds, text: texts.join(' ') }] : []))
    .toSorted((one, other) => one.startSeconds - other.startSeconds);
}

function readUntimed(rows: readonly string[]): TranscriptLine[] {
  return rows.flatMap((row) => {
    const text = cleanCaption(row);
    return text === '' ? [] : [{ startSeconds: null, text }];
  });
}
