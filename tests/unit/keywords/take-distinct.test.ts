import { describe, expect, it } from 'vitest';
import { takeDistinct } from '@/lib/keywords/take-distinct';

const take = (tags: string[], max = 10, known: string[] = []) =>
  takeDistinct(
    tags.map((tag, i) => ({ tag, score: -i, told: null })),
    max,
    known,
  ).map(({ tag }) => tag);

describe('takeDistinct', () => {
  it.each([
    ['plural', ['rye loaf', 'rye loafs'], ['rye loaf']],
    ['accent', ['café', 'cafe'], ['café']],
    ['order', ['bread rye', 'rye bread'], ['bread rye']],
    ['space', ['sourdough', 'sour dough'], ['sourdough']],
    ['letters coded in two ways', ['が鿿', 'か\u3099鿿'], ['が鿿']],
    ['hyphen', ['lo-fi', 'lo fi'], ['lo-fi']],
    ['one letter of eight', ['baguette', 'baguetta'], ['baguette']],
    ['one letter of seven', ['panning', 'panting'], ['panning', 'panting']],
    ['two letters', ['fermenting', 'fermented'], ['fermenting', 'fermented']],
    ['another number', ['minecraft 1', 'minecraft 2'], ['minecraft 1', 'minecraft 2']],
    ['another word', ['rye bread', 'rye'], ['rye bread', 'rye']],
  ])('%s', (_, tags, taken) => {
    expect(take(tags)).toEqual(taken);
  });

  it('gives a hashtag the spaces that the text has, and keeps its place', () => {
    const hashtag = { tag: 'хлебназакваске', score: 3, told: 'hashtag', isJoined: true };
    const others = [
      { tag: 'рецепт', score: 2, told: 'title' },
      { tag: 'хлеб на закваске', score: 1, told: 'title' },
    ];
    const taken = takeDistinct([hashtag, ...others], 5, []);
    expect(taken.map(({ tag, score }) => [tag, score])).toEqual([
      ['хлеб на закваске', 3],
      ['рецепт', 2],
    ]);
    const alone = takeDistinct([{ ...hashtag, isJoined: false }, ...others], 5, []);
    expect(alone[0]?.tag).toBe('хлебназакваске');
  });

  it('takes the best first, so many, and none that is known', () => {
    const scored = ['rye', 'oat', 'spelt'].map((tag, i) => ({ tag, score: i, told: i }));
    expect(takeDistinct(scored, 2, []).map(({ told }) => told)).toEqual([2, 1]);
    expect(take(['rye', 'oat'], 5, ['Ryes'])).toEqual(['oat']);
    expect(take(['rye'], 0)).toEqual([]);
  });
});
