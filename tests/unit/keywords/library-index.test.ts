import { describe, expect, it } from 'vitest';
import { indexLibrary } from '@/lib/keywords/library-index';
import { makeKnownVideo, makeTagged } from '../../support/make-known-video';

const useOf = (tag: string, ...lists: string[][]) => indexLibrary(makeTagged(...lists)).usesByForm.get(tag);

describe('indexLibrary', () => {
  it('puts the newest first, and what has no date last', () => {
    const [old, undated, young] = [
      makeKnownVideo(1),
      makeKnownVideo(2, { publishedAt: null }),
      makeKnownVideo(3, { tags: ['rye'] }),
    ];
    const index = indexLibrary([old, undated, young]);
    expect(index.videos).toEqual([young, old, undated]);
    expect(index.tagged).toEqual([young]);
    expect(index.taggedAt).toEqual([0]);
  });

  it('knows a tag in any case and accent as one, written as most often', () => {
    const use = useOf('cafe', ['Café', 'oven'], ['Café'], ['cafe', 'CAFE']);
    expect(use).toMatchObject({ tag: 'Café', videos: [0, 1, 2] });
    expect(useOf('Café', ['Café'], ['cafe'])).toMatchObject({ tag: 'cafe' });
  });

  it('keeps a plural apart, with a key in common', () => {
    const index = indexLibrary(makeTagged(['loaf recipe', 'loaf recipes']));
    expect(index.tags.map(({ tag }) => tag)).toEqual(['loaf recipe', 'loaf recipes']);
    expect(new Set(index.tags.map(({ keys }) => keys[0])).size).toBe(1);
  });

  it('lets a newer video weigh more', () => {
    const lists = Array.from({ length: 20 }, (_, i) => [i < 10 ? 'old' : 'young', 'always']);
    const [old, young, always] = ['old', 'young', 'always'].map((tag) => useOf(tag, ...lists)?.recentShare ?? 0);
    expect(young).toBeGreaterThan((old ?? 0) * 2);
    expect(always).toBeGreaterThan(0.9);
    expect(always).toBeLessThan(1);
    expect(useOf('once', ['once'])?.recentShare).toBeLessThan(0.7);
  });

  it.each([
    ['twice the median', [100, 100, 100, 200, 200, 200], [3, 4, 5], 200 / 150],
    ['too few videos', [100, 100, 100, 200], [3], null],
    ['no views known', [null, null, null], [0, 1, 2], null],
    ['no views at all', [0, 0, 0], [0, 1, 2], null],
  ])('measures what a tag has done by the channel’s own median: %s', (_, views, tagged, times) => {
    const videos = views.map((viewCount, i) =>
      makeKnownVideo(i, { viewCount, tags: tagged.includes(i) ? ['rye'] : ['oven'] }),
    );
    expect(indexLibrary(videos).usesByForm.get('rye')?.timesMedian).toBe(times);
  });

  it('is empty for no videos', () => {
    expect(indexLibrary([])).toMatchObject({ videos: [], tagged: [], tags: [] });
  });
});
