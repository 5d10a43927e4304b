import { describe, expect, it } from 'vitest';
import {
  compareUploads,
  MIN_COMPARED,
  rateUploads,
  sortByViewsPerDay,
  uploadKindOf,
} from '@/lib/insights/compare-uploads';
import type { VideoFacts } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';
import { FETCHED_AT, makeFacts, makeUploads } from '../../support/make-facts';

const DAY_MS = 86_400_000;
const at = <T>(value: T, fetchedAt = FETCHED_AT) => ({ value, fetchedAt });
/** Ten days old, so that 10 views are one a day. */
const withViews = (perDay: number, index = 0): VideoFacts =>
  makeFacts({ videoId: `other${String(index).padStart(6, '0')}` as VideoId, viewCount: perDay * 10 });
const others = [10, 20, 30, 40, 50].map(withViews);

describe('compareUploads', () => {
  it.each([
    [5, 0],
    [10, 0],
    [11, 1],
    [30, 2],
    [51, 5],
  ])('%i views a day are more than %i of the others', (perDay, below) => {
    const own = makeFacts({ viewCount: perDay * 10 });
    expect(compareUploads(at(own), at(others))?.below).toMatchObject({ value: below, sampleSize: 5 });
  });

  it('does not count the video among the others', () => {
    const own = makeFacts({ viewCount: 250 });
    const comparison = compareUploads(at(own), at([own, ...others]));
    expect(comparison?.others.map(({ viewsPerDay }) => viewsPerDay)).toEqual([10, 20, 30, 40, 50]);
  });

  it('is silent below five others', () => {
    expect(MIN_COMPARED).toBe(5);
    expect(compareUploads(at(makeFacts()), at(others.slice(1)))).toBeNull();
  });

  it.each<[string, Partial<VideoFacts>]>([
    ['its views are hidden', { viewCount: null }],
    ['it is not published', { publishedAt: FETCHED_AT + DAY_MS }],
    ['it is private', { privacy: 'private' }],
    ['the others are of another kind', { durationSeconds: 60 }],
  ])('is silent when %s', (_, parts) => {
    expect(compareUploads(at(makeFacts(parts)), at(others))).toBeNull();
  });

  it('takes each count as of when it was fetched, and the older for the whole', () => {
    const later = FETCHED_AT + 10 * DAY_MS;
    const comparison = compareUploads(at(makeFacts({ viewCount: 1_000 }), later), at(others));
    expect(comparison?.own.viewsPerDay).toBe(50);
    expect(comparison?.below).toMatchObject({ value: 4, asOf: FETCHED_AT });
  });
});

it.each<[Partial<VideoFacts>, string]>([
  [{ durationSeconds: 180 }, 'short'],
  [{ durationSeconds: 181 }, 'long'],
  [{ durationSeconds: null }, 'long'],
  [{ durationSeconds: 60, liveState: 'was-live' }, 'live'],
  [{ liveState: 'live' }, 'live'],
  [{ liveState: 'upcoming' }, 'live'],
])('%j is held against %s', (parts, kind) => {
  expect(uploadKindOf(makeFacts(parts))).toBe(kind);
});

it('sorts by views a day, equal ones newest first, and leaves out the unknown', () => {
  const uploads = makeUploads(4, (index) => ({
    viewCount: [70, null, 700, 140][index] ?? null,
    publishedAt: FETCHED_AT - (index === 2 ? 70 : 7) * DAY_MS,
  }));
  const sorted = sortByViewsPerDay(rateUploads(uploads, FETCHED_AT));
  expect(sorted.map(({ video }) => video.title)).toEqual(['Loaf 4', 'Loaf 1', 'Loaf 3']);
});
