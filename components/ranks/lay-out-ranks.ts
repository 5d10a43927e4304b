import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { dayOf, numberOf, type RankDay } from '@/lib/insights/measure-ranks';

/** In the units of the picture, which are CSS pixels in a panel of 360. */
export const SIZE = { width: 300, height: 152 } as const;
const PLOT = { left: 32, right: 292, top: 8, bottom: 104 } as const;
/** Looks that did not find the video are drawn below the last place, in a band of their own. */
export const BAND = { top: 114, bottom: 130 } as const;
const AXIS_Y = 147;

/** As far as one search looks. */
const LAST_PLACE = 50;
const PLACES = [1, 10, 20, 30, 40, 50] as const;
/** A few days are not stretched over the whole width: one step is then always about as wide. */
const MIN_DAYS = 7;

export interface RankDot {
  day: string;
  x: number;
  y: number;
  isAbsent: boolean;
  isLast: boolean;
}

export interface RankLayout {
  /** The line through places on days in a row; it breaks at days without a look and without a place. */
  path: string;
  dots: RankDot[];
  ticks: { place: number; y: number }[];
  days: { day: string; x: number; anchor: 'start' | 'end' }[];
  left: number;
  right: number;
  axisY: number;
}

/** @param days at least one, in order, none left out. */
export function layOutRanks(days: readonly RankDay[]): RankLayout {
  const last = numberOf(days.at(-1)?.day ?? '');
  const first = Math.min(numberOf(days[0]?.day ?? ''), last - MIN_DAYS + 1);
  const x = scaleLinear([first, last], [PLOT.left + 6, PLOT.right - 4]);
  const y = scaleLinear([1, LAST_PLACE], [PLOT.top, PLOT.bottom]);
  const xOf = ({ day }: RankDay): number => x(numberOf(day));
  const draw = line<RankDay>()
    .defined(({ look }) => look?.position != null)
    .x(xOf)
    .y(({ look }) => y(look?.position ?? LAST_PLACE));
  return {
    path: draw(days) ?? '',
    dots: days.flatMap((rankDay, place): RankDot[] => {
      const { day, look } = rankDay;
      if (!look) return [];
      const isAbsent = look.position === null;
      const height = look.position === null ? (BAND.top + BAND.bottom) / 2 : y(look.position);
      return [{ day, x: xOf(rankDay), y: height, isAbsent, isLast: place === days.length - 1 }];
    }),
    ticks: PLACES.map((place) => ({ place, y: y(place) })),
    days: [
      { day: dayOf(first), x: x(first), anchor: 'start' },
      { day: dayOf(last), x: x(last), anchor: 'end' },
    ],
    ...{ left: PLOT.left, right: PLOT.right, axisY: AXIS_Y },
  };
}
