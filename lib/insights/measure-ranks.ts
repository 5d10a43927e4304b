/** Where a video stood when YouTube's search was asked for a phrase. */
export interface RankLook {
  /** YYYY-MM-DD, in whatever time zone, as long as it is the same for all. */
  day: string;
  /** Epoch ms. */
  at: number;
  /** 1 for the first; `null`: not among those looked at, which is an answer and no gap. */
  position: number | null;
  /** How many results were looked at. */
  results: number;
}

export interface RankDay {
  day: string;
  /** `null`: nobody looked on this day, so nothing is known of it. */
  look: RankLook | null;
}

/** By how many places nobody can say of a video that came among the results or dropped out of them. */
export type RankChange =
  | { kind: 'up' | 'down'; places: number }
  | { kind: 'same' }
  | { kind: 'entered' }
  | { kind: 'left'; from: number }
  | { kind: 'absent' };

export interface RankSeries {
  /** Every day from the first look to the last, none left out; the last year of them. */
  days: RankDay[];
  latest: RankLook | null;
  /** The best place there was, the last time it was held; `null` while the video was never among the results. */
  best: RankLook | null;
  /** Against seven days before the last look; `null` when nobody looked on that day. */
  change: RankChange | null;
}

const WEEK_DAYS = 7;
const MAX_DAYS = 366;
const DAY_MS = 86_400_000;

/** @param looks of one phrase, in any order, at most one a day; rows without a real day are left out. */
export function measureRanks(looks: readonly RankLook[]): RankSeries {
  const byDay = new Map(looks.filter(({ day }) => Number.isFinite(numberOf(day))).map((look) => [look.day, look]));
  const sorted = [...byDay.values()].toSorted((one, other) => numberOf(one.day) - numberOf(other.day));
  const [first, latest] = [sorted[0], sorted.at(-1)];
  if (!first || !latest) return { days: [], latest: null, best: null, change: null };
  const count = Math.min(MAX_DAYS, numberOf(latest.day) - numberOf(first.day) + 1);
  const days = Array.from({ length: count }, (_, place): RankDay => {
    const day = dayOf(numberOf(latest.day) - count + 1 + place);
    return { day, look: byDay.get(day) ?? null };
  });
  const before = byDay.get(dayOf(numberOf(latest.day) - WEEK_DAYS));
  return { days, latest, best: findBest(sorted), change: before ? compareLooks(before, latest) : null };
}

/** Days since 1970: a day is a day, whatever clocks do. NaN for what is no day. */
export function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

export function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

function findBest(sorted: readonly RankLook[]): RankLook | null {
  return sorted.reduce<RankLook | null>((best, look) => {
    if (look.position === null) return best;
    const isBetter = best === null || best.position === null || look.position <= best.position;
    return isBetter ? look : best;
  }, null);
}

function compareLooks(before: RankLook, latest: RankLook): RankChange {
  if (before.position === null) return { kind: latest.position === null ? 'absent' : 'entered' };
  if (latest.position === null) return { kind: 'left', from: before.position };
  const places = before.position - latest.position;
  if (places === 0) return { kind: 'same' };
  return places > 0 ? { kind: 'up', places } : { kind: 'down', places: -places };
}
