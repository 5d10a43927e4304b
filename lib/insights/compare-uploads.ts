import type { VideoFacts } from '@/lib/video/facts';
import { asCalculated, type Insight } from './insight';
import { measureChannel, publicUploads } from './measure-channel';
import { viewsPerDay } from './measure-video';

/** A Short has at most three minutes (support.google.com/youtube/answer/15424877); the API tells no shape, only the length. */
const SHORT_SECONDS = 180;

/** Fewer say nothing about what is usual. */
export const MIN_COMPARED = 5;

/** Which uploads are held against each other. Videos of different length and live streams are watched differently. */
export type UploadKind = 'short' | 'long' | 'live';

export function uploadKindOf({ liveState, durationSeconds }: VideoFacts): UploadKind {
  if (liveState !== 'not-live') return 'live';
  return durationSeconds !== null && durationSeconds <= SHORT_SECONDS ? 'short' : 'long';
}

export interface RatedUpload {
  video: VideoFacts;
  /** On average since it was published. */
  viewsPerDay: number;
}

/** Those whose views are known, in the order given. */
export function rateUploads(uploads: readonly VideoFacts[], asOf: number): RatedUpload[] {
  return publicUploads(uploads, asOf).flatMap((video) => {
    const perDay = viewsPerDay(video, asOf);
    return perDay === null ? [] : [{ video, viewsPerDay: perDay }];
  });
}

export interface Comparison {
  kind: UploadKind;
  /** How many of the others have fewer views a day; `sampleSize` is how many others there are. */
  below: Insight;
  /** Of the others' views a day. */
  median: Insight;
  /** The others, as given. */
  others: RatedUpload[];
  own: RatedUpload;
}

/** What was fetched, and when: the counts are of then. */
export interface Dated<T> {
  value: T;
  fetchedAt: number;
}

/**
 * Where a video stands among the channel's last uploads of its kind, counted, not graded.
 *
 * @returns null when its views are not known, or there are fewer than `MIN_COMPARED` others.
 */
export function compareUploads(video: Dated<VideoFacts>, uploads: Dated<readonly VideoFacts[]>): Comparison | null {
  const [own] = rateUploads([video.value], video.fetchedAt);
  const kind = uploadKindOf(video.value);
  const others = rateUploads(uploads.value, uploads.fetchedAt).filter(
    (other) => other.video.videoId !== video.value.videoId && uploadKindOf(other.video) === kind,
  );
  if (!own || others.length < MIN_COMPARED) return null;
  const below = asCalculated('uploads-below', others.filter((other) => other.viewsPerDay < own.viewsPerDay).length, {
    inputs: ['statistics.viewCount', 'snippet.publishedAt', 'contentDetails.duration'],
    asOf: Math.min(video.fetchedAt, uploads.fetchedAt),
    sampleSize: others.length,
  });
  const median = measureChannel(
    others.map((other) => other.video),
    uploads.fetchedAt,
  ).viewsPerDay;
  return below && median && { kind, below, median, others, own };
}

/** The most views a day first; equal ones newest first. */
export function sortByViewsPerDay(rated: readonly RatedUpload[]): RatedUpload[] {
  return rated.toSorted((a, b) => b.viewsPerDay - a.viewsPerDay || b.video.publishedAt - a.video.publishedAt);
}
