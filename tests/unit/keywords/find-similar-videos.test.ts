import { describe, expect, it } from 'vitest';
import { findSimilarVideos } from '@/lib/keywords/find-similar-videos';
import { indexLibrary } from '@/lib/keywords/library-index';
import { makeKnownVideo } from '../../support/make-known-video';

const OTHERS = ['Repairing my bicycle', 'A walk in the garden', 'Notes on a camera'];
const compare = (title: string, other: string, tags: string[] = [], otherTags: string[] = []) => {
  const titles = [other, ...OTHERS];
  const videos = titles.map((one, i) => makeKnownVideo(i, { title: one, tags: i === 0 ? otherTags : [] }));
  const found = findSimilarVideos({ title, tags, language: null }, indexLibrary(videos), 3);
  return found.find(({ video }) => video.title === other) ?? null;
};

describe('findSimilarVideos', () => {
  it.each([
    ['Wireshark - display filters', 'Wireshark display & capture filters'],
    ['How to bake rye bread', 'Bake RYE bread!'],
    ['Surface area of a sphere', 'But why? The surface area of a sphere'],
    ['自家製食パンの作り方', '食パンの作り方'],
    ['Домашний хлеб', 'Домашний хлеб без замеса'],
  ])('%j is very close to %j', (title, other) => {
    expect(compare(title, other)).toMatchObject({ isVeryClose: true, isSeries: false });
  });

  it.each([
    ['Docker crash course for absolute beginners', 'Kubernetes crash course for absolute beginners'],
    ['Live clip (V focus)', 'Live clip (R focus)'],
    ['Rye bread', 'Rye bread, spelt bread, wheat bread and what else to bake in a small oven'],
  ])('%j is like %j, but about something else', (title, other) => {
    expect(compare(title, other)?.isVeryClose ?? false).toBe(false);
  });

  it.each([
    ['Sourdough diary, part 3', 'Sourdough diary, part 2'],
    ['Bread Lab #12', 'Bread Lab #11'],
    ['Visit Golarion, Pt. II', 'Visit Golarion, Pt. 1'],
    ['【#3】食パン日記', '【#2】食パン日記'],
    ['Bread bootcamp 2026', 'Bread bootcamp'],
  ])('%j and %j are of a series', (title, other) => {
    expect(compare(title, other)).toMatchObject({ isVeryClose: false, isSeries: true });
  });

  it('names the words in common, as the draft writes them', () => {
    expect(compare('My Rye breads', 'rye bread at home')?.shared).toEqual(['Rye', 'breads']);
  });

  it('takes the same tags for a sign', () => {
    const plain = compare('Rye bread', 'Rye bread at home')?.similarity ?? 0;
    expect(compare('Rye bread', 'Rye bread at home', ['Loaf'], ['loaf'])?.similarity).toBeGreaterThan(plain);
    expect(compare('Rye bread', 'Rye bread at home', ['loaf'], ['oven'])?.similarity).toBe(plain);
  });

  it('finds the nearest first, at most so many, and nothing for nothing', () => {
    const videos = ['Rye bread at home', 'Rye bread', 'Rye bread again at home', 'Garden'].map((title, i) =>
      makeKnownVideo(i, { title }),
    );
    const find = (title: string | null, max: number) =>
      findSimilarVideos({ title, tags: null, language: 'en' }, indexLibrary(videos), max);
    expect(find('Rye bread', 2).map(({ video }) => video.title)).toEqual(['Rye bread', 'Rye bread at home']);
    expect(find('Rye bread', 9)).toHaveLength(3);
    expect(find(null, 9)).toEqual([]);
    expect(find('自転車', 9)).toEqual([]);
  });
});
