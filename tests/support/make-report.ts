import type { ReportTotals, VideoReport } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';
import type { Report, ReportQuery } from '@/lib/youtube/youtube-client';

export const TOTALS: ReportTotals = {
  views: 4_210,
  estimatedMinutesWatched: 18_300,
  averageViewDuration: 261,
  averageViewPercentage: 41.87,
  subscribersGained: 37,
  likes: 212,
  comments: 1,
  shares: 19,
};

const SOURCES = [
  { source: 'YT_SEARCH', views: 2_100 },
  { source: 'RELATED_VIDEO', views: 1_400 },
  { source: 'SUBSCRIBER', views: 710 },
];

/** Of a video of a hundred days, asked for at the builders' `FETCHED_AT`. */
export function makeReport(
  parts: Partial<Omit<VideoReport, 'totals'>> & { totals?: Partial<ReportTotals> | null } = {},
) {
  return {
    videoId: 'sourdough01' as VideoId,
    days: { first: '2026-10-22', last: '2026-11-18' },
    sources: SOURCES,
    ...parts,
    totals: parts.totals === null ? null : { ...TOTALS, ...parts.totals },
  } satisfies VideoReport;
}

/** As YouTube Analytics answers the two requests. */
export const TABLES: { totals: Report; sources: Report } = {
  totals: {
    columns: Object.keys(TOTALS).map((name) => ({ name, kind: 'metric', type: 'INTEGER' })),
    rows: [Object.values(TOTALS)],
  },
  sources: {
    columns: [
      { name: 'insightTrafficSourceType', kind: 'dimension', type: 'STRING' },
      { name: 'views', kind: 'metric', type: 'INTEGER' },
    ],
    rows: [...SOURCES.map(({ source, views }) => [source, views]), ['END_SCREEN', 0]],
  },
};

export function makeAnswers({ totals, sources }: { totals?: Report['rows']; sources?: Report['rows'] } = {}) {
  return async ({ dimensions }: ReportQuery): Promise<Report> =>
    dimensions
      ? { ...TABLES.sources, rows: sources ?? TABLES.sources.rows }
      : { ...TABLES.totals, rows: totals ?? TABLES.totals.rows };
}
