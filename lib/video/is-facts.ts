import type { CaptionFacts, ChannelFacts, SearchTerms, VideoFacts, VideoReport } from './facts';

/**
 * Whether a kept value has the shape panels rely on: it may have been written by another version. The background checks it
 * thoroughly with zod, which panels do not carry, and then replaces it.
 */
export function isVideoFacts(value: unknown): value is VideoFacts {
  return (
    isRecord(value) &&
    hasTexts(value, ['videoId', 'channelId', 'channelTitle', 'title', 'description', 'liveState']) &&
    typeof value['publishedAt'] === 'number' &&
    hasCounts(value, ['durationSeconds', 'viewCount', 'likeCount', 'commentCount']) &&
    (value['tags'] === null || Array.isArray(value['tags']))
  );
}

export function isChannelFacts(value: unknown): value is ChannelFacts {
  return (
    isRecord(value) &&
    hasTexts(value, ['channelId', 'title']) &&
    hasCounts(value, ['publishedAt', 'subscriberCount', 'viewCount', 'videoCount']) &&
    isTextOrNull(value['uploadsPlaylistId'])
  );
}

export function isCaptions(value: unknown): value is CaptionFacts[] {
  return (
    Array.isArray(value) && value.every((one) => isRecord(one) && hasTexts(one, ['id', 'language', 'name', 'kind']))
  );
}

const TOTALS = [
  ...['views', 'estimatedMinutesWatched', 'averageViewDuration', 'averageViewPercentage'],
  ...['subscribersGained', 'likes', 'comments', 'shares'],
];

export function isVideoReport(value: unknown): value is VideoReport {
  return (
    isRecord(value) &&
    hasTexts(value, ['videoId']) &&
    isNullOr(value['days'], (days) => hasTexts(days, ['first', 'last'])) &&
    isNullOr(value['totals'], (totals) => TOTALS.every((name) => typeof totals[name] === 'number')) &&
    Array.isArray(value['sources']) &&
    value['sources'].every((one) => isRecord(one) && hasTexts(one, ['source']) && typeof one['views'] === 'number')
  );
}

export function isSearchTerms(value: unknown): value is SearchTerms {
  const hasTerms = ({ terms }: Record<string, unknown>): boolean =>
    Array.isArray(terms) &&
    terms.every((one) => isRecord(one) && hasTexts(one, ['term']) && typeof one['views'] === 'number');
  return (
    isRecord(value) &&
    hasTerms(value) &&
    isNullOr(value['days'], isDays) &&
    isNullOr(value['before'], (before) => hasTerms(before) && isRecord(before['days']) && isDays(before['days']))
  );
}

function isDays(days: Record<string, unknown>): boolean {
  return hasTexts(days, ['first', 'last']);
}

function isNullOr(value: unknown, isValid: (value: Record<string, unknown>) => boolean): boolean {
  return value === null || (isRecord(value) && isValid(value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function hasTexts(value: Record<string, unknown>, names: readonly string[]): boolean {
  return names.every((name) => typeof value[name] === 'string');
}

function hasCounts(value: Record<string, unknown>, names: readonly string[]): boolean {
  return names.every((name) => typeof value[name] === 'number' || value[name] === null);
}
