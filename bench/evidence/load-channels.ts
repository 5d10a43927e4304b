import type { ToldTexts } from './rate-video.ts';
import { readCsv } from './read-csv.ts';

export interface Upload extends ToldTexts {
  /** Views up to the day of the crawl, or gained between two crawls. */
  views: number;
}

export interface Channel {
  name: string;
  uploads: Upload[];
}

/** Upload histories, the oldest first. */
export function loadHistories(folder: string): Channel[] {
  const rows = readVideos(folder);
  const taggedSources = new Set(rows.filter(({ tags }) => tags !== '[]').map(({ source }) => source));
  const dated = rows
    .filter(({ views }) => views !== '')
    .toSorted((a, b) => compareTexts(a.published_at, b.published_at));
  return groupByChannel(
    dated,
    ({ channel }) => channel,
    (row) => ({ ...readTexts(row, taggedSources), views: Number(row.views) }),
  );
}

/** The few channels that were crawled twice, about 130 days apart: what each video gained, under the title it had before. */
export function loadGrowth(folder: string): Channel[] {
  const videos = readVideos(folder);
  const taggedSources = new Set(videos.filter(({ tags }) => tags !== '[]').map(({ source }) => source));
  const textsById = new Map(videos.map((row) => [row.video_id, readTexts(row, taggedSources)]));
  const rows = readCsv(`${folder}youtube_channels/two_snapshot_growth.csv.gz`, [
    ...(['video_id', 'channelTitle', 'title_2024_08', 'publishedAt', 'views_gained'] as const),
  ]);
  return groupByChannel(
    rows.toSorted((a, b) => compareTexts(a.publishedAt, b.publishedAt)),
    ({ channelTitle }) => channelTitle,
    ({ video_id, channelTitle, title_2024_08, views_gained }) => ({
      ...{ description: null, tags: null, durationSeconds: null, channelName: channelTitle },
      ...textsById.get(video_id),
      title: title_2024_08,
      views: Number(views_gained),
    }),
  );
}

/** Titles only, in no order that means anything: no date is given. */
export function loadUndated(folder: string): Channel[] {
  const columns = ['channel_id', 'channel_name', 'title', 'views'] as const;
  const rows = readCsv(`${folder}youtube_clickbait_channels/videos.csv.gz`, columns);
  return groupByChannel(
    rows.filter(({ views }) => views !== ''),
    ({ channel_id }) => channel_id,
    ({ channel_name, title, views }) => ({
      ...{ title, description: null, tags: null, durationSeconds: null },
      channelName: channel_name,
      views: Number(views),
    }),
  );
}

const VIDEO_COLUMNS = [
  ...(['video_id', 'channel', 'title', 'description', 'tags'] as const),
  ...(['published_at', 'duration_s', 'views', 'source'] as const),
];

type VideoRow = ReturnType<typeof readVideos>[number];

function readVideos(folder: string) {
  return readCsv(`${folder}youtube_channels/videos.csv.gz`, VIDEO_COLUMNS);
}

/**
 * An empty cell is "none" where the source asked YouTube for it and "not told" elsewhere. Whoever asked for descriptions asked for
 * durations too; of the tags a source was asked for, at least one video has some.
 */
function readTexts(row: VideoRow, taggedSources: ReadonlySet<string>): ToldTexts {
  return {
    title: row.title,
    description: row.description === '' && row.duration_s === '' ? null : row.description,
    tags: taggedSources.has(row.source) ? (JSON.parse(row.tags) as string[]) : null,
    durationSeconds: row.duration_s === '' ? null : Number(row.duration_s),
    channelName: row.channel,
  };
}

function groupByChannel<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  read: (row: Row) => Upload,
): Channel[] {
  const byName = new Map<string, Upload[]>();
  for (const row of rows) {
    const uploads = byName.get(nameOf(row));
    if (uploads) uploads.push(read(row));
    else byName.set(nameOf(row), [read(row)]);
  }
  return [...byName].map(([name, uploads]) => ({ name, uploads }));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
