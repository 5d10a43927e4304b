/** "1:02:03", "62:03", with or without parts of a second; hours and minutes in groups of their own. */
const TIME = String.raw`(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)(?:[.,]\d{1,3})?`;

const ALONE = new RegExp(String.raw`^[[(]?${TIME}[\])]?$`);
const CUE = new RegExp(String.raw`^${TIME}\s*-->\s*(?:\d{1,3}:)?\d{1,3}:\d{2}`);
const LEADING = new RegExp(String.raw`^[[(]?${TIME}(?![\d:])[\])]?(?:\s*[-–—|:]\s+|\s+|(?=\D))(.+)$`, 'u');
const TRAILING = new RegExp(String.raw`^(?=\D)(.+?)\s*[-–—|([]\s*${TIME}[\])]?$`, 'u');
/** "10:30am" is a time of day. */
const TIME_OF_DAY = /^[\d:]+[ap]\.?m\b/i;

/** A line that is a time and nothing else, as YouTube's panel is copied. Whole seconds; `null` for any other line. */
export function parseTimeAlone(line: string): number | null {
  return secondsOf(ALONE.exec(line));
}

/** Where a cue of SubRip or WebVTT starts; `null` for a line that is no timing. */
export function parseCue(line: string): number | null {
  return secondsOf(CUE.exec(line));
}

/** A line that begins with a time: "0:05 text", "[0:05] text", "0:05text". */
export function parseLeadingTime(line: string): { seconds: number; text: string } | null {
  const match = LEADING.exec(line);
  const seconds = secondsOf(match);
  const text = match?.[4]?.trim() ?? '';
  return seconds === null || text === '' || TIME_OF_DAY.test(line) ? null : { seconds, text };
}

/** "Intro – 0:00", "Anna (0:05)", as notes have it; a sentence that ends with a time is none. */
export function parseTrailingTime(line: string): { seconds: number; text: string } | null {
  const [whole, text = '', ...time] = TRAILING.exec(line) ?? [];
  const seconds = whole === undefined ? null : secondsOf([whole, ...time]);
  return seconds === null ? null : { seconds, text: text.trim() };
}

function secondsOf(match: readonly (string | undefined)[] | null): number | null {
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1] ?? 0), Number(match[2]), Number(match[3])];
  return match[1] !== undefined && minutes > 59 ? null : hours * 3600 + minutes * 60 + seconds;
}
