import type { SearchTerms } from '@/lib/video/facts';
import type { Report, ReportQuery } from '@/lib/youtube/youtube-client';

/** Of a channel, asked for at the builders' `FETCHED_AT`. */
export function makeSearchTerms(parts: Partial<SearchTerms> = {}): SearchTerms {
  return {
    days: { first: '2026-10-22', last: '2026-11-18' },
    terms: [
      { term: 'sourdough starter', views: 212 },
      { term: 'rye bread', views: 40 },
    ],
    before: { days: { first: '2026-09-24', last: '2026-10-21' }, terms: [{ term: 'sourdough starter', views: 100 }] },
    ...parts,
  };
}

/** As YouTube Analytics answers it. */
export function makeTermTable(terms: readonly (readonly [term: string | number, views: string | number])[]): Report {
  return {
    columns: [
      { name: 'insightTrafficSourceDetail', kind: 'dimension', type: 'STRING' },
      { name: 'views', kind: 'metric', type: 'INTEGER' },
    ],
    rows: terms.map((row) => [...row]),
  };
}

/** Answers for the recent days and the days before, and other terms for one video. */
export async function answerTerms({ startDate, filters = '' }: ReportQuery): Promise<Report> {
  if (filters.includes('video==')) return makeTermTable([['first sourdough loaf', 30]]);
  if (startDate < '2026-10-22') return makeTermTable([['sourdough starter', 100]]);
  return makeTermTable([
    ['sourdough starter', 212],
    ['rye bread', 40],
  ]);
}
