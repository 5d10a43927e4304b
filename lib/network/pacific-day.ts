const OPTIONS = { timeZone: 'America/Los_Angeles', year: 'numeric', month: '2-digit', day: '2-digit' } as const;

/** Takes milliseconds to make, which a background that wakes for something else does not spend. */
let dayFormat: Intl.DateTimeFormat | null = null;

/** Midnight in Los Angeles is 07:00 UTC in summer and 08:00 UTC in winter; the clock changes at 2 a.m., never at midnight. */
const MIDNIGHTS_UTC = [7, 8];

interface PacificDate {
  year: number;
  month: number;
  day: number;
}

/** YYYY-MM-DD in Los Angeles: YouTube counts quota by that day. */
export function pacificDayOf(at: number): string {
  return write(readDate(at));
}

/** When the Pacific day that `at` is in ends, and with it what was used of the quota. Always later than `at`. */
export function nextPacificMidnight(at: number): number {
  const { year, month, day } = readDate(at);
  const [first = 0, ...later] = MIDNIGHTS_UTC.map((hour) => Date.UTC(year, month - 1, day + 1, hour));
  const today = write({ year, month, day });
  return pacificDayOf(first) === today ? Math.max(first, ...later) : first;
}

/** The order of the parts is the locale's own affair, so each is asked for by its name. */
function readDate(at: number): PacificDate {
  dayFormat ??= new Intl.DateTimeFormat('en-US', OPTIONS);
  const parts = dayFormat.formatToParts(at);
  const numberOf = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  return { year: numberOf('year'), month: numberOf('month'), day: numberOf('day') };
}

function write({ year, month, day }: PacificDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
