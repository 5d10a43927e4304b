import type { RankSeries } from '@/lib/insights/measure-ranks';
import { t } from '@/lib/words/words';
import { BAND, layOutRanks, type RankDot, type RankLayout, SIZE } from './lay-out-ranks';
import { chartWords, formatShortDay } from './rank-words';

interface RankChartProps {
  phrase: string;
  series: RankSeries;
}

/** With more days than this a dot each would hide the line. */
const MAX_DOTS = 45;

/** The first place on top. Its name says what it shows; the table beside it says every day. */
export function RankChart({ phrase, series }: RankChartProps) {
  const layout = layOutRanks(series.days);
  return (
    <figure className="max-w-80 space-y-1">
      <svg
        role="img"
        aria-label={chartWords(phrase, series)}
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        className="w-full tabular"
      >
        <Grid layout={layout} />
        <path d={layout.path} fill="none" strokeWidth="2" strokeLinejoin="round" className="stroke-accent" />
        {layout.dots
          .filter((dot) => isDrawn(dot, layout))
          .map((dot) => (
            <Dot key={dot.day} dot={dot} />
          ))}
      </svg>
      <Legend series={series} />
    </figure>
  );
}

/** Only of what is there to be read. */
function Legend({ series: { days } }: Pick<RankChartProps, 'series'>) {
  const isAbsent = days.some(({ look }) => look?.position === null);
  const hasGap = days.some(({ look }) => look === null);
  return (
    <figcaption className="flex flex-wrap gap-x-3 text-xs text-ink-soft">
      {isAbsent && (
        <span className="inline-flex items-center gap-1">
          <span aria-hidden className="size-2 rounded-full border-[1.5px] border-ink-soft bg-raised" />
          {t('ranks.notAmongBand')}
        </span>
      )}
      {hasGap && <span>{t('ranks.gapsNote')}</span>}
    </figcaption>
  );
}

function Grid({ layout: { ticks, days, left, right, axisY } }: { layout: RankLayout }) {
  return (
    <g aria-hidden>
      {ticks.map(({ place, y }) => (
        <g key={place}>
          <line x1={left} x2={right} y1={y} y2={y} className="stroke-line" />
          <text x={left - 4} y={y} dominantBaseline="central" textAnchor="end" className="fill-ink-soft text-xs">
            {place}
          </text>
        </g>
      ))}
      <rect x={left} y={BAND.top} width={right - left} height={BAND.bottom - BAND.top} rx="3" className="fill-track" />
      <text
        x={left - 4}
        y={(BAND.top + BAND.bottom) / 2}
        dominantBaseline="central"
        textAnchor="end"
        className="fill-ink-soft text-xs"
      >
        {t('ranks.beyond')}
      </text>
      {days.map(({ day, x, anchor }) => (
        <text key={anchor} x={x} y={axisY} textAnchor={anchor} className="fill-ink-soft text-xs">
          {formatShortDay(day)}
        </text>
      ))}
    </g>
  );
}

/** Hollow where the video was not found, so that colour is not all that tells. */
function Dot({ dot: { x, y, isAbsent, isLast } }: { dot: RankDot }) {
  const r = isLast ? 4.5 : 3;
  const look = isAbsent ? 'fill-raised stroke-ink-soft' : 'fill-accent stroke-raised';
  return <circle cx={x} cy={y} r={r} strokeWidth={isAbsent ? 1.5 : 1} className={look} />;
}

/** Of a long line only what is no line: looks in the band, and the last one. */
function isDrawn({ isAbsent, isLast }: RankDot, { dots }: RankLayout): boolean {
  return dots.length <= MAX_DOTS || isAbsent || isLast;
}
