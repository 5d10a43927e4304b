import { describe, expect, it } from 'vitest';
import { commentRate, isPublished, likeRate, measureVideo, viewsPerDay } from '@/lib/insights/measure-video';
import type { VideoFacts } from '@/lib/video/facts';
import { FETCHED_AT, makeFacts } from '../../support/make-facts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

describe('viewsPerDay', () => {
  it.each<[string, Partial<VideoFacts>, number | null]>([
    ['divides by the days since publishing', {}, 100],
    ['takes parts of days', { publishedAt: FETCHED_AT - 2.5 * DAY_MS }, 400],
    ['counts a first day that is not over as a whole one', { publishedAt: FETCHED_AT - HOUR_MS }, 1_000],
    ['at one day exactly', { publishedAt: FETCHED_AT - DAY_MS }, 1_000],
    ['just after one day', { publishedAt: FETCHED_AT - 1.25 * DAY_MS }, 800],
    ['published this moment', { publishedAt: FETCHED_AT }, 1_000],
    ['has no value before it is published', { publishedAt: FETCHED_AT + 1 }, null],
    ['has none for a scheduled stream, whatever its date', { liveState: 'upcoming' }, null],
    ['has one while it is live', { liveState: 'live' }, 100],
    ['has none when views are hidden', { viewCount: null }, null],
    ['is 0 for nobody, which is not unknown', { viewCount: 0 }, 0],
  ])('%s', (_, parts, value) => {
    expect(viewsPerDay(makeFacts(parts), FETCHED_AT)).toBe(value);
  });
});

describe('rates', () => {
  it.each<[string, Partial<VideoFacts>, number | null, number | null]>([
    ['divide by views', {}, 0.05, 0.01],
    ['have no value without views', { viewCount: 0, likeCount: 0, commentCount: 0 }, null, null],
    ['have none when views are hidden', { viewCount: null }, null, null],
    ['have none for a hidden part only', { likeCount: null }, null, 0.01],
    ['have none where comments are off', { commentCount: null }, 0.05, null],
    ['are 0 when nobody did', { likeCount: 0, commentCount: 0 }, 0, 0],
  ])('%s', (_, parts, likes, comments) => {
    expect(likeRate(makeFacts(parts))).toBe(likes);
    expect(commentRate(makeFacts(parts))).toBe(comments);
  });
});

it.each<[Partial<VideoFacts>, boolean]>([
  [{ publishedAt: FETCHED_AT }, true],
  [{ publishedAt: FETCHED_AT + 1 }, false],
  [{ liveState: 'upcoming' }, false],
  [{ liveState: 'was-live' }, true],
])('%j is published: %s', (parts, isOut) => {
  expect(isPublished(makeFacts(parts), FETCHED_AT)).toBe(isOut);
});

it('leaves out what YouTube hides, and keeps the rest', () => {
  const hidden = measureVideo(makeFacts({ likeCount: null, commentCount: null }), FETCHED_AT);
  expect(hidden).toMatchObject({ likes: null, comments: null, likeRate: null, commentRate: null });
  expect(hidden.views).toEqual({
    label: 'views',
    value: 1_000,
    origin: 'youtube',
    inputs: ['statistics.viewCount'],
    asOf: FETCHED_AT,
    sampleSize: 1,
  });
});
