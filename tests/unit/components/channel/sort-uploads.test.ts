import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, COLUMNS, columnValue, sortUploads } from '@/components/channel/sort-uploads';
import type { VideoFacts } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';
import { FETCHED_AT, makeFacts } from '../../../support/make-facts';

const DAY_MS = 86_400_000;
const dated = (parts: Partial<VideoFacts> = {}) => ({ value: makeFacts(parts), fetchedAt: FETCHED_AT });
const idsOf = (uploads: readonly { value: VideoFacts }[]) => uploads.map(({ value }) => value.videoId as string);

describe('columnValue', () => {
  it.each<[Column, unknown]>([
    ['title', 'Sourdough for beginners'],
    ['published', FETCHED_AT - 10 * DAY_MS],
    ['views', 1_000],
    ['viewsPerDay', 100],
    ['likeRate', 0.05],
    ['commentRate', 0.01],
  ])('of %s', (column, value) => {
    expect(columnValue(dated(), column)).toBe(value);
  });

  it.each<[Column, Partial<VideoFacts>]>([
    ['views', { viewCount: null }],
    ['viewsPerDay', { viewCount: null }],
    ['viewsPerDay', { publishedAt: FETCHED_AT + 1 }],
    ['likeRate', { likeCount: null }],
    ['likeRate', { viewCount: 0 }],
    ['commentRate', { commentCount: null }],
  ])('%s of %j is not known', (column, parts) => {
    expect(columnValue(dated(parts), column)).toBeNull();
  });

  it('counts the days to when the views were fetched, not to now', () => {
    expect(columnValue({ value: makeFacts(), fetchedAt: FETCHED_AT + 10 * DAY_MS }, 'viewsPerDay')).toBe(50);
  });
});

describe('sortUploads', () => {
  const uploads = [
    dated({ videoId: 'few' as VideoId, viewCount: 5, publishedAt: 1 }),
    dated({ videoId: 'hidden' as VideoId, viewCount: null, publishedAt: 2 }),
    dated({ videoId: 'many' as VideoId, viewCount: 70, publishedAt: 3 }),
    dated({ videoId: 'few-newer' as VideoId, viewCount: 5, publishedAt: 4 }),
    dated({ videoId: 'hidden-newer' as VideoId, viewCount: null, publishedAt: 5 }),
  ];

  it.each([
    [true, ['many', 'few-newer', 'few', 'hidden-newer', 'hidden']],
    [false, ['few-newer', 'few', 'many', 'hidden-newer', 'hidden']],
  ])('descending: %s; what is not known comes last, equal ones newest first', (isDescending, ids) => {
    expect(idsOf(sortUploads(uploads, { column: 'views', isDescending }))).toEqual(ids);
  });

  it.each([
    [false, ['apple', 'Äquator', 'Bread', 'zebra']],
    [true, ['zebra', 'Bread', 'Äquator', 'apple']],
  ])('has titles in the order of a dictionary (descending: %s)', (isDescending, titles) => {
    const shuffled = ['zebra', 'Bread', 'apple', 'Äquator'].map((title) => dated({ title }));
    const sorted = sortUploads(shuffled, { column: 'title', isDescending });
    expect(sorted.map(({ value }) => value.title)).toEqual(titles);
  });

  it('keeps every upload, leaves the list as it was, and is the same sorted twice', () => {
    const count = fc.option(fc.nat({ max: 3 }));
    const upload = fc
      .record({
        viewCount: count,
        likeCount: count,
        commentCount: count,
        publishedAt: fc.nat({ max: 3 }),
        title: fc.string(),
      })
      .map(dated);
    fc.assert(
      fc.property(fc.array(upload), fc.constantFrom(...COLUMNS), fc.boolean(), (list, column, isDescending) => {
        const before = [...list];
        const sorted = sortUploads(list, { column, isDescending });
        expect(list).toEqual(before);
        expect(new Set(sorted)).toEqual(new Set(list));
        expect(sortUploads(sorted, { column, isDescending })).toEqual(sorted);
        const known = sorted.map((one) => columnValue(one, column) !== null);
        expect(known).toEqual(known.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});
