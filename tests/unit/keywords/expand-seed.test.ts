import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphabetOf } from '@/lib/keywords/alphabets';
import { expandSeed, MAX_QUERIES } from '@/lib/keywords/expand-seed';
import { askAbout, questionWordsOf } from '@/lib/keywords/question-words';

const LANGUAGES = 'en es pt fr de it nl pl tr ru uk ar hi ja ko zh th vi id el he fa sv da no cs ro'.split(' ');

describe('what the search box is asked', () => {
  it('is the phrase alone when it is not to be deep', () => {
    expect(expandSeed('  sourdough   bread ', 'en', false)).toEqual(['sourdough bread']);
  });

  it('is in English: the phrase, typed in part, questions, letters', () => {
    const queries = expandSeed('sourdough bread', 'en', true);
    expect(queries.slice(0, 4)).toEqual([
      'sourdough bread',
      'sourdough',
      'how to sourdough bread',
      'what is sourdough bread',
    ]);
    expect(queries).toContain('sourdough bread a');
    expect(queries.at(-1)).toBe('sourdough bread z');
  });

  it.each([
    ['de', 'Sauerteig', ['was ist Sauerteig', 'Sauerteig a', 'Sauerteig ü']],
    ['ru', 'хлеб', ['как сделать хлеб', 'почему хлеб', 'хлеб а', 'хлеб я']],
    ['uk', 'хліб', ['що таке хліб', 'хліб ї']],
    ['el', 'ψωμί', ['τι είναι ψωμί', 'ψωμί ω']],
    ['ar', 'خبز', ['طريقة عمل خبز', 'خبز ا', 'خبز ي']],
    ['he', 'לחם', ['איך להכין לחם', 'לחם א']],
    ['hi', 'ब्रेड', ['ब्रेड कैसे बनाएं', 'ब्रेड क']],
    ['th', 'ขนมปัง', ['วิธีทำขนมปัง', 'ขนมปังคืออะไร', 'ขนมปัง ก']],
    ['ko', '식빵', ['식빵 만드는 법', '식빵 ㄱ', '식빵 ㅎ']],
    ['ja', '食パン', ['食パン とは', '食パン やり方', '食パン なぜ', '食パン あ', '食パン わ']],
    ['zh', '面包', ['怎么做面包', '面包是什么', '面包 b']],
    ['vi', 'bánh mì', ['cách làm bánh mì', 'bánh mì là gì', 'bánh mì đ']],
    ['tr', 'ekmek', ['ekmek nasıl yapılır', 'ekmek nedir', 'ekmek ş']],
    ['id', 'roti', ['apa itu roti', 'roti di mana', 'roti a']],
    ['pl', 'chleb', ['jak zrobić chleb', 'chleb ż']],
  ])('is in %s about %s: %j', (language, phrase, expected) => {
    expect(expandSeed(phrase, language, true)).toEqual(expect.arrayContaining(expected));
  });

  it('is with digits only where the letters are not known', () => {
    const digits = Array.from({ length: 10 }, (_, digit) => `ekmek ${digit}`);
    expect(expandSeed('ekmek', 'xx', true)).toEqual(['ekmek', 'ekm', ...digits]);
  });

  it('leaves out a question that the phrase asks already', () => {
    expect(expandSeed('How to bake bread', 'en', true)).not.toContain('how to How to bake bread');
    expect(expandSeed('食パン とは', 'ja', true)).not.toContain('食パン とは とは');
  });

  it('types a phrase in part by what is seen as a letter, and none of too short a one', () => {
    expect(expandSeed('a', 'xx', true).slice(0, 2)).toEqual(['a', 'a 0']);
    expect(expandSeed('abc', 'xx', true).slice(0, 2)).toEqual(['abc', 'abc 0']);
    expect(expandSeed('abcd', 'xx', true).slice(0, 2)).toEqual(['abcd', 'ab']);
    expect(expandSeed('ขนมปัง', 'xx', true)[1]).toBe('ขนม');
  });

  it('of nothing is nothing', () => {
    expect(expandSeed('  ', 'en', true)).toEqual([]);
  });

  it('is whatever comes at most 45 queries, each once, the phrase first', () => {
    const phrase = fc.string({ minLength: 1, maxLength: 100, unit: 'grapheme' }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(phrase, fc.constantFrom(...LANGUAGES, 'xx'), (text, language) => {
        const queries = expandSeed(text, language, true);
        expect(queries[0]).toBe(text.trim().replace(/\s+/g, ' '));
        expect(queries.length).toBeLessThanOrEqual(MAX_QUERIES);
        expect(new Set(queries.map((query) => query.toLowerCase())).size).toBe(queries.length);
      }),
    );
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  it('has an alphabet of its own, each letter once', () => {
    const letters = alphabetOf(language);
    expect(letters.length).toBeGreaterThanOrEqual(14);
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters.every((letter) => /^\p{L}$/u.test(letter))).toBe(true);
  });
});

it.each(LANGUAGES.filter((language) => language !== 'fa'))('%s asks at least five questions', (language) => {
  const { before, after } = questionWordsOf(language);
  expect(before.length + after.length).toBeGreaterThanOrEqual(5);
  expect(new Set(askAbout('x1', language)).size).toBe(before.length + after.length);
});
