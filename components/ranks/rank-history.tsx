import type { RankSeries } from '@/lib/insights/measure-ranks';
import { RankChart } from './rank-chart';
import { RankTable } from './rank-table';

export type HistoryView = 'closed' | 'chart' | 'table';

interface RankHistoryProps {
  phrase: string;
  series: RankSeries;
  view: HistoryView;
}

/** The same days as a picture or as a table. */
export function RankHistory({ phrase, series, view }: RankHistoryProps) {
  if (view === 'closed') return null;
  return view === 'table' ? (
    <RankTable phrase={phrase} series={series} />
  ) : (
    <RankChart phrase={phrase} series={series} />
  );
}
