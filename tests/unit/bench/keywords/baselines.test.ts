import { describe, expect, it } from 'vitest';
import { suggestRake } from '../../../../bench/keywords/baselines/rake';
import { createTagPrior } from '../../../../bench/keywords/baselines/tag-prior';
import { suggestTextRank } from '../../../../bench/keywords/baselines/text-rank';
import { createTfIdf } from '../../../../bench/keywords/baselines/tf-idf';
import { suggestTitleGrams } from '../../../../bench/keywords/baselines/title-grams';
import { suggestYake } from '../../../../bench/keywords/baselines/yake';
import type { BenchVideo } from '../../../../bench/keywords/bench-video';
import { detectLanguage } from '../../../../bench/keywords/detect-language';
import { findRuleBreaks } from '../../../../bench/keywords/find-rule-breaks';

const makeVideo = (change: Partial<BenchVideo>): BenchVideo => ({
  id: 'v',
  dataSet: 'channels',
  channel: 'Bread Lab',
  publishedAt: 0,
  title: 'How to bake rye bread',
  description: 'Rye bread needs time. The rye bread of my mother, with salt.',
  transcript: null,
  tags: [],
  truth: new Set(),
  language: 'en',
  ...change,
});

describe('the published methods', () => {
  it('takes words and pairs of the title, pairs first', () => {
    expect(suggestTitleGrams(makeVideo({}))).toEqual(['bake rye', 'rye bread', 'bake', 'rye', 'bread']);
    expect(suggestTitleGrams(makeVideo({ title: '食パンの作り方', language: 'ja' }))).toContain('食パン');
  });

  it('weighs words by how many other texts have them', () => {
    const others = [1, 2, 3].map((i) => makeVideo({ id: `${i}`, title: 'bread', description: 'bread and salt' }));
    const [first] = createTfIdf([makeVideo({}), ...others])(makeVideo({}));
    expect(first).toBe('rye');
  });

  it('takes the words between stop words, the longer the better', () => {
    const [first] = suggestRake(makeVideo({ title: '', description: 'the dark crusty rye loaf and the salt' }));
    expect(first).toBe('dark crusty rye loaf');
  });

  it('finds what is said again and early, without stop words at the ends', () => {
    for (const suggest of [suggestYake, suggestTextRank]) {
      const tags = suggest(makeVideo({}));
      expect(tags.slice(0, 5)).toContain('rye bread');
      expect(tags.filter((tag) => /^(?:the|of|my|to)\b|\b(?:the|of|my|to)$/.test(tag))).toEqual([]);
    }
  });

  it('learns from the tags of other channels only', () => {
    const own = makeVideo({ id: 'a', truth: new Set(['salt']) });
    const other = makeVideo({ id: 'b', channel: 'Oven', truth: new Set(['mother']) });
    expect(createTagPrior([own, other])(own)[0]).toBe('mother');
  });
});

describe('detectLanguage', () => {
  it.each([
    ['en', 'How to bake bread', 'This is the bread of my mother and it is good'],
    ['fr', 'Le pain', 'Comment faire du pain avec les enfants dans la cuisine'],
    ['ja', '食パンの作り方', ''],
    ['zh', '面包做法', '今天教大家'],
    ['ko', '사워도우 빵', ''],
    ['ar', 'خبز', 'عمل خبز'],
    ['und', 'Ozuna', 'https://x.example/the-of-and'],
  ])('%s', (language, title, description) => {
    expect(detectLanguage(title, description)).toBe(language);
  });
});

describe('findRuleBreaks', () => {
  it.each([['a<b'], ['a,b'], [''], [' rye'], ['x'.repeat(101)], ['a\nb']])('finds %j', (tag) => {
    expect(findRuleBreaks([['rye', tag]])).toEqual([tag]);
  });

  it('finds what is there twice, and nothing else', () => {
    expect(
      findRuleBreaks([
        ['rye', 'Rye'],
        ['rye', 'x'.repeat(100)],
      ]),
    ).toEqual(['Rye']);
  });
});
