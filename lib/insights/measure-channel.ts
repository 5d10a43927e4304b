import { median } from 'simple-statistics';
import type { VideoFacts } from '@/lib/video/facts';
import { asCalculated, type Insight, type InsightName } from './insight';
import { measureTexts } from './measure-texts';
import { commentRate, isPublished, likeRate, viewsPerDay } from './measure-video';

const DAY_MS = 86_400_000;

/** Medians of a channel's last uploads: half of them have more, half less. `null` where YouTube tells nothing. */
export interface ChannelInsights {
  views: Insight | null;
  viewsPerDay: Insight | null;
  likeRate: Insight | null;
  commentRate: Insight | null;
  durationSeconds: Insight | null;
  titleLength: Insight | null;
  descriptionLength: Insight | null;
  tagCount: Insight | null;
  daysBetween: Insight | null;
}

/** Those that anybody can see. A private or scheduled one has no audience yet, an unlisted one not the channel's. */
export function publicUploads(uploads: readonly VideoFacts[], asOf: number): VideoFacts[] {
  return uploads.filter((video) => isPublished(video, asOf) && (video.privacy ?? 'public') === 'public');
}

/**
 * What is usual for a channel.
 *
 * @param uploads of one channel, in any order; what is not public is left out.
 * @param asOf when they were fetched.
 */
export function measureChannel(uploads: readonly VideoFacts[], asOf: number): ChannelInsights {
  const videos = publicUploads(uploads, asOf);
  const texts = videos.map(measureTexts);
  const medianOf = (label: InsightName, input: string | readonly [string, ...string[]], values: (number | null)[]) => {
    const told = values.filter((value) => value !== null);
    const inputs = typeof input === 'string' ? ([input] as const) : input;
    return asCalculated(label, told.length > 0 ? median(told) : null, { inputs, asOf, sampleSize: told.length });
  };
  return {
    views: medianOf(
      'median-views',
      'statistics.viewCount',
      videos.map(({ viewCount }) => viewCount),
    ),
    viewsPerDay: medianOf(
      'median-views-per-day',
      ['statistics.viewCount', 'snippet.publishedAt'],
      videos.map((video) => viewsPerDay(video, asOf)),
    ),
    likeRate: medianOf('median-like-rate', ['statistics.likeCount', 'statistics.viewCount'], videos.map(likeRate)),
    commentRate: medianOf(
      'median-comment-rate',
      ['statistics.commentCount', 'statistics.viewCount'],
      videos.map(commentRate),
    ),
    durationSeconds: medianOf(
      'median-duration',
      'contentDetails.duration',
      // While it streams, YouTube says 0 seconds.
      videos.map(({ liveState, durationSeconds }) => (liveState === 'live' ? null : durationSeconds)),
    ),
    titleLength: medianOf(
      'median-title-length',
      'snippet.title',
      texts.map((text) => text.titleLength),
    ),
    descriptionLength: medianOf(
      'median-description-length',
      'snippet.description',
      texts.map((text) => text.descriptionLength),
    ),
    tagCount: medianOf(
      'median-tag-count',
      'snippet.tags',
      texts.map((text) => text.tagCount),
    ),
    daysBetween: medianOf('median-days-between', 'snippet.publishedAt', daysBetween(videos)),
  };
}

/** The pauses between one upload and the next. */
function daysBetween(videos: readonly VideoFacts[]): number[] {
  const times = videos.map(({ publishedAt }) => publishedAt).toSorted((a, b) => a - b);
  return times.slice(1).map((at, index) => (at - (times[index] ?? at)) / DAY_MS);
}

/**
 * How many days after the public upload before it a video came out, or would if it came out at `at`.
 *
 * @returns null when none of the uploads is older.
 */
export function daysSinceUpload(uploads: readonly VideoFacts[], at: number, asOf: number): number | null {
  const earlier = publicUploads(uploads, asOf).filter(({ publishedAt }) => publishedAt < at);
  if (earlier.length === 0) return null;
  return (at - Math.max(...earlier.map(({ publishedAt }) => publishedAt))) / DAY_MS;
}
