import type { youtubeAnalytics_v2 } from 'googleapis/build/src/apis/youtubeAnalytics/v2';
import type { GoogleState } from '../state.ts';
import { type ApiVideo, API_VIDEOS } from '../world.ts';
import { addMeasures, measureVideo, type Measures, METRICS, NOTHING, scaleMeasures } from './measures.ts';
import type { ReportAsked } from './report-query.ts';
import { DETAILS, RISING, SHARES, VIEWERS } from './shares.ts';

const DAY_MS = 86_400_000;
/** Studio's numbers come about two days late: later days have no row yet. */
const DELAY_DAYS = 2;
const RECENT_DAYS = 28;

type Row = (string | number)[];

export function answerReport(asked: ReportAsked, state: GoogleState): youtubeAnalytics_v2.Schema$QueryResponse {
  const { metrics, dimensions, sort, maxResults } = asked;
  const columnHeaders = [
    ...dimensions.map((name) => ({ name, columnType: 'DIMENSION', dataType: 'STRING' })),
    ...metrics.map((name) => ({ name, columnType: 'METRIC', dataType: METRICS[name]?.type ?? 'FLOAT' })),
  ];
  const names = columnHeaders.map(({ name }) => name);
  const rows = rowsOf(asked, state).sort((a, b) => compareRows(a, b, names, sort));
  return { kind: 'youtubeAnalytics#resultTable', columnHeaders, rows: rows.slice(0, maxResults ?? undefined) };
}

function rowsOf(asked: ReportAsked, state: GoogleState): Row[] {
  const { dimensions, metrics, filters, startAt } = asked;
  const videos = videosFor(asked, state);
  const untilAt = Math.min(asked.endAt + DAY_MS, Math.floor(state.clock() / DAY_MS - DELAY_DAYS + 1) * DAY_MS);
  const factor = filterShare(filters);
  const sum = (some: readonly ApiVideo[], fromAt: number, toAt: number) =>
    scaleMeasures(some.map((video) => measureVideo(video, fromAt, toAt, state)).reduce(addMeasures, NOTHING), factor);
  const row = (place: string[], measures: Measures): Row => [
    ...place,
    ...metrics.map((name) => METRICS[name]?.of(measures) ?? 0),
  ];
  const whole = () => sum(videos, startAt, Math.max(startAt, untilAt));
  const divided = (shares: Readonly<Record<string, number>>) => {
    const total = whole();
    return Object.entries(shares)
      .map(([name, share]) => ({ name, measures: scaleMeasures(total, share) }))
      .filter(({ measures }) => measures.views >= 0.5)
      .map(({ name, measures }) => row([name], measures));
  };
  switch (dimensions[0]) {
    case undefined:
      return [row([], whole())];
    case 'day':
      return daysBetween(startAt, untilAt).map((at) => row([isoDay(at)], sum(videos, at, at + DAY_MS)));
    case 'video':
      return videos
        .map((video) => ({ video, measures: sum([video], startAt, Math.max(startAt, untilAt)) }))
        .filter(({ measures }) => measures.views >= 0.5)
        .map(({ video, measures }) => row([video.id], measures));
    case 'insightTrafficSourceDetail':
      return divided(detailShares(asked, state));
    case 'ageGroup':
    case 'gender':
      return whole().views < 0.5 ? [] : viewerRows(dimensions);
    default:
      return divided(SHARES[dimensions[0]] ?? {});
  }
}

/** What is new in the last 28 days has a larger share there. */
function detailShares({ filters, endAt }: ReportAsked, state: GoogleState): Record<string, number> {
  const shares = DETAILS[filters.get('insightTrafficSourceType')?.[0] ?? ''] ?? {};
  const isRecent = endAt > state.clock() - RECENT_DAYS * DAY_MS;
  return Object.fromEntries(
    Object.entries(shares).map(([name, share]) => [name, share * (isRecent ? (RISING[name] ?? 1) : 1)]),
  );
}

function videosFor({ channelId, filters }: ReportAsked, state: GoogleState): ApiVideo[] {
  const wanted = filters.get('video');
  return API_VIDEOS.map((video) => state.edits.get(video.id) ?? video).filter(
    ({ channel, id }) => channel.id === channelId && (wanted === undefined || wanted.includes(id)),
  );
}

/** What is left of the channel's views when only one country or source counts. */
function filterShare(filters: ReportAsked['filters']): number {
  return [...filters].reduce((product, [name, values]) => {
    const shares = SHARES[name];
    if (shares === undefined) return product;
    return product * values.reduce((sum, value) => sum + (shares[value] ?? 0), 0);
  }, 1);
}

function viewerRows(dimensions: readonly string[]): Row[] {
  const percents = new Map<string, number>();
  for (const [ageGroup, gender, percent] of VIEWERS) {
    const key = dimensions.map((name) => (name === 'ageGroup' ? ageGroup : gender)).join(' ');
    percents.set(key, (percents.get(key) ?? 0) + percent);
  }
  return [...percents].map(([key, percent]) => [...key.split(' '), Math.round(percent * 10) / 10]);
}

function daysBetween(startAt: number, untilAt: number): number[] {
  const count = Math.max(0, Math.round((untilAt - startAt) / DAY_MS));
  return Array.from({ length: count }, (_, index) => startAt + index * DAY_MS);
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function compareRows(a: Row, b: Row, names: readonly string[], sort: readonly string[]): number {
  for (const key of sort) {
    const isDescending = key.startsWith('-');
    const column = names.indexOf(isDescending ? key.slice(1) : key);
    const [left, right] = [a[column] ?? 0, b[column] ?? 0];
    if (left !== right) return (left < right ? -1 : 1) * (isDescending ? -1 : 1);
  }
  return 0;
}
