import { describe, expect, it } from 'vitest';
import { readPhrase, stemsOf, twinKeys, wordsKey } from '@/lib/keywords/twin-keys';

const areTwins = (first: string, second: string) => twinKeys(first).some((key) => twinKeys(second).includes(key));

describe('twinKeys', () => {
  it.each([
    ['bread recipe', 'Bread Recipes'],
    ['bread recipe', 'recipe bread'],
    ['crème brûlée', 'creme brulee'],
    ['sour dough', 'sourdough'],
    ['bread', 'bread bread'],
    ['lo-fi', 'lo fi'],
    ['lo-fi', 'lofi'],
    ['食パン', ' 食パン'],
    ['🔥', '🔥 '],
  ])('%j and %j say the same', (first, second) => {
    expect(areTwins(first, second)).toBe(true);
  });

  it.each([
    ['bread', 'rye bread'],
    ['C', 'C++'],
    ['iphone 16', 'iphone 17'],
    ['baking', 'making'],
    ['🔥', '👍'],
  ])('%j and %j do not', (first, second) => {
    expect(areTwins(first, second)).toBe(false);
  });
});

describe('wordsKey', () => {
  it('knows a plural and another order as another tag, but no case, accent or mark', () => {
    expect(wordsKey('Crème-Brûlée!')).toBe(wordsKey('creme brulee'));
    expect(wordsKey('recipe')).not.toBe(wordsKey('recipes'));
    expect(wordsKey('rye bread')).not.toBe(wordsKey('bread rye'));
    expect(wordsKey(' 🔥 ')).toBe('🔥');
  });
});

describe('readPhrase', () => {
  it('tells what carries a phrase, and what has a capital', () => {
    expect(readPhrase('how to make Rye breads')).toMatchObject({
      stems: ['how', 'to', 'make', 'rye', 'bread'],
      content: ['make', 'rye', 'bread'],
      names: ['rye'],
    });
    expect(readPhrase('to be').content).toEqual(['to', 'be']);
    expect(readPhrase('')).toEqual({ stems: [], content: [], names: [], keys: [''] });
  });

  it('remembers no more than it needs to, and reads the same again', () => {
    const first = readPhrase('rye bread');
    for (let i = 0; i < 10_001; i += 1) readPhrase(`phrase ${i}`);
    expect(readPhrase('rye bread')).toEqual(first);
  });
});

describe('stemsOf', () => {
  it('cuts at hyphens', () => {
    expect(stemsOf('Step-by-step loaves')).toEqual(['step', 'by', 'step', 'loave']);
  });
});
