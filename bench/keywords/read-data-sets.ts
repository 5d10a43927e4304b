import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { DATA_SETS } from '../../tests/support/folders.ts';
import type { BenchVideo, DataSet } from './bench-video.ts';
import { detectLanguage } from './detect-language.ts';
import { foldTag } from './fold-tag.ts';
import { groupBy } from './group-by.ts';

const MIN_TAGS = 3;
const FILES = {
  channels: 'youtube_channels/videos.csv.gz',
  trending: 'youtube_trending_2017/videos_fulltext.csv.gz',
  transcripts: 'youtube_transcripts/liveoverflow.jsonl.gz',
} satisfies Record<DataSet, string>;

export interface DataSets {
  /** With a description and at least three tags, in order of publishing. */
  videos: BenchVideo[];
  /** Of each channel every video with a tag, in order of publishing: what a suggestion may know of the earlier ones. */
  uploadsByChannel: ReadonlyMap<string, readonly BenchVideo[]>;
}

/** The data sets beside the repository; `null` when they are not there. */
export function readDataSets(): DataSets | null {
  if (!Object.values(FILES).every((file) => existsSync(DATA_SETS + file))) return null;
  const all = [...readChannels(), ...readTrending(), ...readTranscripts()].toSorted(
    (first, second) => first.publishedAt - second.publishedAt,
  );
  const uploads = groupBy(
    all.filter(({ dataSet, truth }) => dataSet !== 'transcripts' && truth.size > 0),
    ({ channel }) => channel,
  );
  const videos = all.filter(({ description, truth }) => description.trim() !== '' && truth.size >= MIN_TAGS);
  return { videos, uploadsByChannel: uploads };
}

function readChannels(): BenchVideo[] {
  return readRows(FILES.channels).map((row) =>
    createVideo('channels', {
      id: row['video_id'] ?? '',
      channel: row['channel'] ?? '',
      publishedAt: Date.parse(row['published_at'] ?? ''),
      title: row['title'] ?? '',
      description: row['description'] ?? '',
      transcript: null,
      tags: parseTags(row['tags']),
    }),
  );
}

/** A video that trended in two countries stands there twice. */
function readTrending(): BenchVideo[] {
  const byId = new Map(readRows(FILES.trending).map((row) => [row['video_id'], row]));
  return [...byId.values()].map((row) =>
    createVideo('trending', {
      id: row['video_id'] ?? '',
      channel: row['channel_title'] ?? '',
      publishedAt: Date.parse(row['publish_time'] ?? ''),
      title: row['title'] ?? '',
      // The file spells line breaks out.
      description: (row['description'] ?? '').replaceAll('\\n', '\n').replaceAll('\\r', ''),
      transcript: null,
      tags: parseTags(row['tags']),
    }),
  );
}

interface TranscriptRow {
  video_id: string;
  title: string;
  description: string;
  tags: string[] | null;
  date: string;
  transcript: string;
}

function readTranscripts(): BenchVideo[] {
  const lines = unpack(FILES.transcripts).split('\n').filter(Boolean);
  return lines.map((line) => {
    const row = JSON.parse(line) as TranscriptRow;
    return createVideo('transcripts', {
      id: row.video_id,
      channel: 'LiveOverflow',
      publishedAt: Date.parse(row.date),
      title: row.title,
      description: row.description,
      transcript: row.transcript,
      tags: row.tags ?? [],
    });
  });
}

function createVideo(dataSet: DataSet, row: Omit<BenchVideo, 'dataSet' | 'truth' | 'language'>): BenchVideo {
  const truth = new Set(row.tags.map(foldTag).filter(Boolean));
  return { ...row, dataSet, truth, language: detectLanguage(row.title, row.description) };
}

function parseTags(json: string | undefined): string[] {
  return json ? (JSON.parse(json) as string[]) : [];
}

function readRows(file: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(unpack(file), { header: true, skipEmptyLines: true }).data;
}

function unpack(file: string): string {
  return gunzipSync(readFileSync(DATA_SETS + file)).toString('utf8');
}
