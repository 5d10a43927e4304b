import type { RankLook, RankSeries } from '@/lib/insights/measure-ranks';
import { t } from '@/lib/words/words';
import { absentWords, formatRankDay } from './rank-words';

interface RankTableProps {
  phrase: string;
  series: RankSeries;
}

/** Every day, the newest first, the days without a look among them. */
export function RankTable({ phrase, series: { days } }: RankTableProps) {
  const label = t('ranks.chartOf', [phrase]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region has to be reachable
    <section aria-label={label} tabIndex={0} className="max-h-60 overflow-y-auto">
      <table className="w-full text-left tabular">
        <caption className="sr-only">{label}</caption>
        <thead className="sticky top-0 bg-raised text-xs text-ink-soft">
          <tr>
            <th scope="col" className="py-1 font-medium">
              {t('ranks.day')}
            </th>
            <th scope="col" className="py-1 text-right font-medium">
              {t('ranks.place')}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {days.toReversed().map(({ day, look }) => (
            <tr key={day}>
              <th scope="row" className="py-1 font-normal whitespace-nowrap">
                {formatRankDay(day)}
              </th>
              <td className={`py-1 text-right ${look?.position ? '' : 'text-ink-soft'}`}>{cellWords(look)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cellWords(look: RankLook | null): string {
  if (!look) return t('ranks.noLook');
  return look.position === null ? absentWords(look) : t('ranks.position', [look.position]);
}
