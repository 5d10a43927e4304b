import { describe, expect, it } from 'vitest';
import { measureChannel, publicUploads } from '@/lib/insights/measure-channel';
import type { VideoFacts } from '@/lib/video/facts';
import { FETCHED_AT, makeFacts, makeUploads } from '../../support/make-facts';

describe('measureChannel', () => {
  it('takes the middle of an odd number, and between the two of an even one', () => {
    expect(measureChannel(makeUploads(3), FETCHED_AT).views?.value).toBe(2_000);
    expect(measureChannel(makeUploads(4), FETCHED_AT).views?.value).toBe(2_500);
    expect(measureChannel(makeUploads(1), FETCHED_AT).views?.value).toBe(1_000);
  });

  it('measures all of it', () => {
    const { views, ...others } = measureChannel(makeUploads(5), FETCHED_AT);
    expect(views?.sampleSize).toBe(5);
    expect(Object.fromEntries(Object.entries(others).map(([name, insight]) => [name, insight?.value]))).toEqual({
      viewsPerDay: 1_000 / 7,
      likeRate: 0.05,
      commentRate: 0.005,
      durationSeconds: 812,
      titleLength: 6,
      descriptionLength: 19,
      tagCount: 2,
      daysBetween: 7,
    });
  });

  it('has nothing to say about a channel without uploads', () => {
    expect(Object.values(measureChannel([], FETCHED_AT))).toEqual(Array.from({ length: 9 }, () => null));
  });

  it('leaves hidden counts out instead of taking them for 0', () => {
    const uploads = makeUploads(5, (index) => (index < 2 ? { likeCount: null, viewCount: null, tags: null } : {}));
    const { views, likeRate, tagCount } = measureChannel(uploads, FETCHED_AT);
    expect(views).toMatchObject({ value: 4_000, sampleSize: 3 });
    expect(likeRate).toMatchObject({ value: 0.05, sampleSize: 3 });
    expect(tagCount).toMatchObject({ value: 2, sampleSize: 3 });
    const none = measureChannel(
      makeUploads(3, () => ({ tags: null })),
      FETCHED_AT,
    );
    expect(none.tagCount).toBeNull();
  });

  it('needs two uploads for a pause between them', () => {
    expect(measureChannel(makeUploads(1), FETCHED_AT).daysBetween).toBeNull();
    expect(measureChannel(makeUploads(2), FETCHED_AT).daysBetween).toMatchObject({ value: 7, sampleSize: 1 });
  });

  it('does not take the length of what is still streaming', () => {
    const uploads = makeUploads(2, (index) => (index === 0 ? { liveState: 'live', durationSeconds: 0 } : {}));
    expect(measureChannel(uploads, FETCHED_AT).durationSeconds).toMatchObject({ value: 812, sampleSize: 1 });
  });

  it('counts characters as readers do', () => {
    const uploads = makeUploads(1, () => ({ title: 'パン 👩‍👩‍👧', description: 'خبز' }));
    const { titleLength, descriptionLength } = measureChannel(uploads, FETCHED_AT);
    expect([titleLength?.value, descriptionLength?.value]).toEqual([4, 3]);
  });
});

it.each<[Partial<VideoFacts>, boolean]>([
  [{ privacy: 'public' }, true],
  [{ privacy: null }, true],
  [{ privacy: 'unlisted' }, false],
  [{ privacy: 'private' }, false],
  [{ liveState: 'upcoming' }, false],
  [{ publishedAt: FETCHED_AT + 1 }, false],
])('%j can be seen by anybody: %s', (parts, isSeen) => {
  expect(publicUploads([makeFacts(parts)], FETCHED_AT)).toHaveLength(isSeen ? 1 : 0);
});
