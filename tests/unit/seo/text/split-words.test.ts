import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectContentWords } from '@/lib/seo/text/select-content-words';
import { MAX_WORD_CHARS, splitWords } from '@/lib/seo/text/split-words';

const textsOf = (text: string, language: string | null = null): string[] =>
  splitWords(text, language).map((word) => word.text);

describe('splitWords', () => {
  it.each([
    ['en', 'Sourdough, for beginners!', ['Sourdough', 'for', 'beginners']],
    ['en', 'don’t stop – it’s 3D', ['don’t', 'stop', 'it’s', '3D']],
    ['fr', 'crème brûlée', ['crème', 'brûlée']],
    ['ru', 'Хлеб дома', ['Хлеб', 'дома']],
    ['ar', 'طريقة عمل الخبز', ['طريقة', 'عمل', 'الخبز']],
    ['hi', 'रोटी बनाने का तरीका', ['रोटी', 'बनाने', 'का', 'तरीका']],
    ['ko', '집에서 빵 만들기', ['집에서', '빵', '만들기']],
    ['fa', 'می‌خواهم نان', ['می‌خواهم', 'نان']],
    ['en', '👨‍👩‍👧‍👦 day 🏳️‍🌈', ['day']],
    ['en', '🍞 ... —', []],
    ['en', '', []],
  ])('splits %s %j', (language, text, words) => {
    expect(textsOf(text, language)).toEqual(words);
  });

  it.each([
    ['ja', '食パンの作り方を紹介します', ['パン', 'の', 'を']],
    ['zh', '如何制作面包', ['如何', '面包']],
    ['th', 'วิธีทำขนมปังที่บ้าน', ['ขนมปัง', 'บ้าน']],
  ])('finds the words of %s, which has no spaces', (language, text, some) => {
    const words = textsOf(text, language);
    expect(words.join('')).toBe(text);
    for (const word of some) expect(words.some((found) => found.includes(word))).toBe(true);
    expect(words.length).toBeGreaterThan(1);
  });

  it('splits mixed scripts where they meet', () => {
    expect(textsOf('iPhone15レビュー', 'ja')[0]).toBe('iPhone15');
  });

  it.each([null, '', 'xx-INVALID!!', 'en-US-US-US', '🍞', 'root', 'a'.repeat(1000)])(
    'reads language %j',
    (language) => {
      expect(textsOf('食パン bread', language).at(-1)).toBe('bread');
    },
  );

  it('says where each word stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        for (const { text: word, start } of splitWords(text, 'ja'))
          expect(text.slice(start).startsWith(word)).toBe(true);
      }),
    );
  });

  it('reads no further than its limit', () => {
    expect(splitWords('a '.repeat(5_000_000), 'en').length).toBe(MAX_WORD_CHARS / 2);
    expect(splitWords('漢'.repeat(1_000_000), 'zh').at(-1)?.start).toBeLessThan(MAX_WORD_CHARS);
  });
});

describe('selectContentWords', () => {
  it.each([
    ['en', 'The best of AI in 2026: a guide', ['best', 'AI', 'guide']],
    ['de', 'Das Brot aus dem Ofen', ['Brot', 'Ofen']],
    ['ja', 'これは食パンです', ['食', 'パン']],
    ['ko', '빵 그리고 물', ['빵', '물']],
    ['en', 'a b c 1 2 3', []],
  ])('keeps what carries the topic in %s %j', (language, text, words) => {
    const found = selectContentWords(splitWords(text, language)).map((word) => word.text);
    expect(found.join(' ').replaceAll('食 パン', '食パン')).toBe(words.join(' ').replaceAll('食 パン', '食パン'));
  });
});
