import { expect, it } from 'vitest';
import { findHabits } from '@/lib/keywords/find-habits';
import { indexLibrary } from '@/lib/keywords/library-index';
import { makeTagged } from '../../support/make-known-video';

const habits = (title: string, ...tags: string[][]) => findHabits(indexLibrary(makeTagged(...tags)), title);

it('is what most of the latest videos have, the most usual first, as it is written most often', () => {
  const many = Array.from({ length: 10 }, (_, at) => ['Bread Lab', ...(at % 2 === 0 ? ['baking'] : []), `once ${at}`]);
  const found = habits('', ['bread lab'], ...many);
  expect(found.map(({ tag }) => tag)).toEqual(['Bread Lab', 'baking']);
  expect(found.every(({ share }) => share >= 0.3 && share <= 1)).toBe(true);
});

it('is what the videos most like the draft have, however few they are', () => {
  const videos = indexLibrary(
    [
      ...Array.from({ length: 12 }, (_, at) => ({ title: 'Garden tour', tags: ['garden'], at })),
      ...Array.from({ length: 2 }, (_, at) => ({ title: 'Rye bread from the oven', tags: ['oven'], at: at + 12 })),
    ].map(({ at, ...video }) => ({ ...video, id: String(at), publishedAt: 100 - at, viewCount: null })),
  );
  expect(findHabits(videos, 'Rye bread from the oven').map(({ tag }) => tag)).toContain('oven');
  expect(findHabits(videos, 'Pottery wheel').map(({ tag }) => tag)).toEqual(['garden']);
});

it('is nothing without videos that have tags', () => {
  expect(habits('Rye bread')).toEqual([]);
  expect(habits('Rye bread', [], [])).toEqual([]);
});
