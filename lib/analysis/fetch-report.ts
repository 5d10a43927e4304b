import { Problem } from '@/lib/problem/problem';
import { loadAccount } from '@/lib/storage/accounts';
import type { Answer } from '@/lib/storage/answer-cache';
import type { ReportTotals, TrafficSource, VideoReport } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';
import { REPORT } from '@/lib/youtube/answer-kinds';
import { SCOPES } from '@/lib/youtube/credentials';
import type { Report, ReportQuery } from '@/lib/youtube/youtube-client';
import type { ApiTools } from './api-tools';
import { askCache, type AskChoice } from './ask-cache';
import { fetchFacts } from './fetch-facts';
import { reportDays } from './report-days';
import { requireOwner } from './require-owner';

const METRICS: (keyof ReportTotals)[] = [
  ...(['views', 'estimatedMinutesWatched', 'averageViewDuration', 'averageViewPercentage'] as const),
  ...(['subscribersGained', 'likes', 'comments', 'shares'] as const),
];
const SOURCE = 'insightTrafficSourceType';

/**
 * What YouTube Analytics counted for a video of the signed-in channel in the last 28 days that have data: kept for a day as
 * the account's own. Two requests that take no quota units, and none at all while there is no day to ask about. Throws
 * `account-missing` also for a video of another channel, `scope-missing`, and what `fetchFacts` and the client throw.
 *
 * @param choice.isForced asks anew; then a failure is thrown although an older answer is kept.
 */
export async function fetchReport(
  tools: ApiTools,
  videoId: VideoId,
  choice: AskChoice = {},
): Promise<Answer<VideoReport>> {
  const account = await loadAccount(tools.database);
  if (!account) throw new Problem('account-missing');
  if (!account.scopes.includes(SCOPES.analytics)) throw new Problem('scope-missing');
  const facts = await fetchFacts(tools, videoId);
  if (facts.value.channelId !== account.id) throw new Problem('account-missing');
  const days = reportDays(facts.value.publishedAt, tools.now());
  // Follows from the facts alone, and is as old as they are.
  if (!days) return { ...facts, value: { videoId, days: null, totals: null, sources: [] } };
  const fetch = async () => {
    const value = { videoId, days, ...(await fetchFigures(tools, account.id, videoId, days)) };
    await requireOwner(tools, account.id);
    return { value, etag: null };
  };
  const asking = { owner: account.id, purpose: 'report', service: 'youtube-analytics' } as const;
  return askCache(tools, REPORT, videoId, fetch, { ...choice, ...asking });
}

async function fetchFigures(
  { youtube }: ApiTools,
  accountId: string,
  videoId: VideoId,
  { first, last }: NonNullable<VideoReport['days']>,
): Promise<Pick<VideoReport, 'totals' | 'sources'>> {
  const ask = (query: Pick<ReportQuery, 'metrics' | 'dimensions' | 'sort'>): Promise<Report> =>
    youtube.fetchReport(
      { channelId: accountId, startDate: first, endDate: last, filters: `video==${videoId}`, ...query },
      { accountId },
    );
  const [totals, sources] = await Promise.all([
    ask({ metrics: METRICS }),
    ask({ metrics: ['views'], dimensions: [SOURCE], sort: '-views' }),
  ]);
  return { totals: totalsOf(totals), sources: sourcesOf(sources) };
}

function totalsOf(report: Report): ReportTotals | null {
  const [row] = report.rows;
  if (!row) return null;
  return Object.fromEntries(METRICS.map((name) => [name, numberAt(report, row, name)])) as Record<
    keyof ReportTotals,
    number
  >;
}

function sourcesOf(report: Report): TrafficSource[] {
  return report.rows
    .map((row) => ({ source: String(row[columnOf(report, SOURCE)]), views: numberAt(report, row, 'views') }))
    .filter(({ views }) => views > 0);
}

function numberAt(report: Report, row: Report['rows'][number], name: string): number {
  const value = row[columnOf(report, name)];
  if (typeof value !== 'number') throw new Problem('answer-invalid');
  return value;
}

/** By its name: the reference promises no order of columns. */
function columnOf({ columns }: Report, name: string): number {
  const place = columns.findIndex((column) => column.name === name);
  if (place < 0) throw new Problem('answer-invalid');
  return place;
}
