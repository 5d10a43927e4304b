import { Problem } from '@/lib/problem/problem';
import { loadAccount } from '@/lib/storage/accounts';
import type { Answer } from '@/lib/storage/answer-cache';
import type { SearchTerm, SearchTerms } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';
import { SEARCH_TERMS } from '@/lib/youtube/answer-kinds';
import { SCOPES } from '@/lib/youtube/credentials';
import type { Report } from '@/lib/youtube/youtube-client';
import type { ApiTools } from './api-tools';
import { askCache, type AskChoice } from './ask-cache';
import { fetchFacts } from './fetch-facts';
import { reportDays, reportDaysBefore } from './report-days';
import { requireOwner } from './require-owner';

type Days = NonNullable<SearchTerms['days']>;

const DETAIL = 'insightTrafficSourceDetail';
const FROM_SEARCH = 'insightTrafficSourceType==YT_SEARCH';
/**
 * YouTube answers this report only with a number of results of at most so many, the most viewed first, and with one kind of
 * source: developers.google.com/youtube/analytics/channel_reports, "Traffic sources".
 */
const MAX_TERMS = 25;
/** Longer than anything YouTube's search takes. */
const MAX_TERM_CHARS = 500;

/**
 * What people searched for before they watched, in the last 28 days that have data and in the 28 before: of the signed-in
 * channel, or of one public video of its own. Kept for a day as the account's own. Two requests that take no quota units.
 * Throws `account-missing` also for a video of another channel, `scope-missing`, and what `fetchFacts` and the client throw.
 *
 * @param videoId `null` for the whole channel.
 * @param choice.isForced asks anew; then a failure is thrown although an older answer is kept.
 */
export async function fetchSearchTerms(
  tools: ApiTools,
  videoId: VideoId | null,
  choice: AskChoice = {},
): Promise<Answer<SearchTerms>> {
  const account = await loadAccount(tools.database);
  if (!account) throw new Problem('account-missing');
  if (!account.scopes.includes(SCOPES.analytics)) throw new Problem('scope-missing');
  const publishedAt = videoId === null ? 0 : await fetchPublishedAt(tools, account.id, videoId);
  const days = reportDays(publishedAt, tools.now());
  const fetch = async () => {
    const value = await fetchTerms(tools, { accountId: account.id, videoId, days, publishedAt });
    await requireOwner(tools, account.id);
    return { value, etag: null };
  };
  const asking = { owner: account.id, purpose: 'search-terms', service: 'youtube-analytics' } as const;
  return askCache(tools, SEARCH_TERMS, videoId ?? account.id, fetch, { ...choice, ...asking });
}

async function fetchPublishedAt(tools: ApiTools, accountId: string, videoId: VideoId): Promise<number> {
  const { value } = await fetchFacts(tools, videoId);
  if (value.channelId !== accountId) throw new Problem('account-missing');
  return value.publishedAt;
}

interface Wanted {
  accountId: string;
  videoId: VideoId | null;
  days: Days | null;
  publishedAt: number;
}

async function fetchTerms(tools: ApiTools, { days, publishedAt, ...whose }: Wanted): Promise<SearchTerms> {
  if (!days) return { days: null, terms: [], before: null };
  const earlier = reportDaysBefore(days, publishedAt);
  const [terms, before] = await Promise.all([
    askTerms(tools, whose, days),
    earlier && askTerms(tools, whose, earlier).then((found) => ({ days: earlier, terms: found })),
  ]);
  return { days, terms, before };
}

async function askTerms(
  { youtube }: ApiTools,
  { accountId, videoId }: Pick<Wanted, 'accountId' | 'videoId'>,
  { first, last }: Days,
): Promise<SearchTerm[]> {
  const report = await youtube.fetchReport(
    {
      channelId: accountId,
      startDate: first,
      endDate: last,
      metrics: ['views'],
      dimensions: [DETAIL],
      filters: videoId === null ? FROM_SEARCH : `video==${videoId};${FROM_SEARCH}`,
      sort: '-views',
      maxResults: MAX_TERMS,
    },
    { accountId, purpose: 'search-terms' },
  );
  return termsOf(report);
}

/** Columns by their names: the reference promises no order. Throws `answer-invalid`. */
function termsOf({ columns, rows }: Report): SearchTerm[] {
  if (rows.length === 0) return [];
  const [term, views] = [DETAIL, 'views'].map((name) => columns.findIndex((column) => column.name === name));
  return rows
    .map((row) => {
      const found = { term: row[term ?? -1], views: row[views ?? -1] };
      if (typeof found.term !== 'string' || typeof found.views !== 'number') throw new Problem('answer-invalid');
      return { term: found.term.trim(), views: found.views };
    })
    .filter(({ term: text, views: count }) => text !== '' && text.length <= MAX_TERM_CHARS && count > 0)
    .slice(0, MAX_TERMS);
}
