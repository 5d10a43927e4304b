import { GoogleError } from '../google-error.ts';
import type { Token } from '../tokens.ts';
import { METRICS } from './measures.ts';
import { DETAILS, SHARES } from './shares.ts';

export interface ReportAsked {
  channelId: string;
  /** Epoch ms at 00:00 UTC; the stand-in counts days in UTC. */
  startAt: number;
  endAt: number;
  metrics: string[];
  dimensions: string[];
  filters: Map<string, string[]>;
  sort: string[];
  maxResults: number | null;
}

const UNSUPPORTED =
  'The query is not supported. Check the documentation at https://developers.google.com/youtube/analytics/v2/available_reports for a list of supported queries.';
/** developers.google.com/youtube/analytics/channel_reports: the reports of the stand-in. */
const REPORTS = [
  '',
  'day',
  'video',
  'country',
  'insightTrafficSourceType',
  'insightTrafficSourceDetail',
  'ageGroup,gender',
];
const FILTERS = ['video', 'country', 'insightTrafficSourceType'];
const MOST_VIDEOS = 200;
const MOST_DETAILS = 25;
/** Of the details of a source YouTube tells no more than these: channel_reports, "Traffic sources". */
const DETAIL_METRICS = ['views', 'engagedViews', 'estimatedMinutesWatched'];

export function parseReport(query: URLSearchParams, token: Token): ReportAsked {
  const metrics = wordsOf(query.get('metrics'), ',');
  const dimensions = wordsOf(query.get('dimensions'), ',');
  if (metrics.length === 0) throw badRequest('Required', 'required');
  const asked: ReportAsked = {
    channelId: channelOf(query.get('ids'), token),
    startAt: dayOf(query.get('startDate')),
    endAt: dayOf(query.get('endDate')),
    ...{ metrics, dimensions },
    filters: filtersOf(query.get('filters')),
    sort: wordsOf(query.get('sort'), ','),
    maxResults: query.has('maxResults') ? Number(query.get('maxResults')) : null,
  };
  checkNames(asked);
  checkCombination(asked);
  return asked;
}

function checkNames({ metrics, dimensions, filters, sort }: ReportAsked): void {
  const unknown = (names: string[], known: (name: string) => boolean, field: string) => {
    const strange = names.filter((name) => !known(name));
    if (strange.length === 0) return;
    throw badRequest(`Unknown identifier (${strange.join(',')}) given in field parameters.${field}.`);
  };
  unknown(metrics, (name) => name === 'viewerPercentage' || METRICS[name] !== undefined, 'metrics');
  unknown(dimensions, (name) => REPORTS.some((report) => report.split(',').includes(name)), 'dimensions');
  unknown([...filters.keys()], (name) => FILTERS.includes(name), 'filters');
  const columns = [...metrics, ...dimensions];
  unknown(
    sort.map((name) => name.replace(/^-/, '')),
    (name) => columns.includes(name),
    'sort',
  );
}

/** Known words that YouTube does not answer together. */
function checkCombination({ metrics, dimensions, filters, sort, maxResults }: ReportAsked): void {
  const isDemographic = dimensions.includes('ageGroup') || dimensions.includes('gender');
  const isRanked = dimensions[0] === 'video' || dimensions[0] === 'insightTrafficSourceDetail';
  const most = dimensions[0] === 'video' ? MOST_VIDEOS : MOST_DETAILS;
  const isDetailed = dimensions[0] === 'insightTrafficSourceDetail';
  const [source = '', ...otherSources] = filters.get('insightTrafficSourceType') ?? [];
  const isSupported =
    REPORTS.includes([...dimensions].sort().join(',')) &&
    isDemographic === metrics.includes('viewerPercentage') &&
    (!isDemographic || metrics.length === 1) &&
    // A list of the top videos or terms needs to know by what, and how many.
    (!isRanked || (isWithin(maxResults, most) && metrics.some((name) => sort[0] === `-${name}`))) &&
    // Details are of one source, which has to be named.
    (!isDetailed || (DETAILS[source] !== undefined && otherSources.length === 0)) &&
    (!isDetailed || metrics.every((name) => DETAIL_METRICS.includes(name)));
  if (!isSupported) throw badRequest(UNSUPPORTED);
}

function isWithin(count: number | null, most: number): boolean {
  return count !== null && Number.isInteger(count) && count >= 1 && count <= most;
}

function channelOf(ids: string | null, { account }: Token): string {
  const wanted = /^channel==(.+)$/.exec(ids ?? '')?.[1];
  if (wanted === undefined)
    throw badRequest(ids === null ? 'Required' : 'Invalid value for ids.', ids === null ? 'required' : 'badRequest');
  const own = account.channelId;
  if (own !== null && (wanted.toUpperCase() === 'MINE' || wanted === own)) return own;
  throw new GoogleError(403, {
    error: {
      code: 403,
      message: 'Forbidden',
      errors: [{ message: 'Forbidden', domain: 'global', reason: 'forbidden' }],
      status: 'PERMISSION_DENIED',
    },
  });
}

function dayOf(text: string | null): number {
  if (text === null) throw badRequest('Required', 'required');
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at))
    throw badRequest(
      `Invalid value '${text}'. Values must match the following regular expression: '[0-9]{4}-[0-9]{2}-[0-9]{2}'`,
    );
  return at;
}

function filtersOf(text: string | null): Map<string, string[]> {
  return new Map(
    wordsOf(text, ';').map((filter) => {
      const [name = '', values = ''] = filter.split('==');
      const known = SHARES[name];
      if (known !== undefined && known[values] === undefined) throw badRequest(`Invalid value '${values}' in filters.`);
      return [name, values.split(',')] as const;
    }),
  );
}

function wordsOf(text: string | null, between: string): string[] {
  return (text ?? '').split(between).filter((word) => word !== '');
}

function badRequest(message: string, reason = 'badRequest'): GoogleError {
  return new GoogleError(400, {
    error: { code: 400, message, errors: [{ message, domain: 'global', reason }], status: 'INVALID_ARGUMENT' },
  });
}
