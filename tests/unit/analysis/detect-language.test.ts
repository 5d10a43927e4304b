import { describe, expect, it, vi } from 'vitest';
import { detectLanguage, type LanguageGuess } from '@/lib/analysis/detect-language';

const LONG = 'Sauerteig für Anfänger: das erste Brot, Schritt für Schritt erklärt';
const guess = (language: string, percentage = 90, isReliable = true): LanguageGuess => ({
  isReliable,
  languages: [{ language, percentage }],
});
const detector = (answer: LanguageGuess | Error) =>
  vi.fn(async (_text: string) => {
    if (answer instanceof Error) throw answer;
    return answer;
  });
const detect = async (title: string | null, answer: LanguageGuess | Error, description: string | null = null) =>
  detectLanguage({ detectLanguage: detector(answer) }, { title, description }, null);

describe('the browser’s word', () => {
  it.each([
    ['a sure guess', LONG, guess('de'), 'de'],
    ['a sure guess about a few words', 'Brot backen', guess('de', 60), 'de'],
    ['a guess about much text', LONG, guess('de', 70, false), 'de'],
    ['a guess about half of it', LONG, guess('de', 69, false), null],
    ['a guess about a few words', 'Brot backen', guess('de', 99, false), null],
    ['its word for not knowing', LONG, guess('und'), null],
    ['an old name for Hebrew', LONG, guess('iw'), 'he'],
    ['a script with the language', LONG, guess('zh-hant'), 'zh-Hant'],
    ['no language at all', LONG, { isReliable: true, languages: [] }, null],
    ['something that is no language', LONG, guess('?!'), null],
    ['a failure', LONG, new Error('no detector'), null],
  ])('%s', async (_, title, answer, code) => {
    expect(await detect(title, answer)).toEqual({ code });
  });

  it('is asked about what is written, not about links, names and numbers', async () => {
    const detectText = detector(guess('de'));
    const description = 'Rezept: https://bread-lab.example/first-loaf #baking @breadlab 240 Grad www.example.com';
    await detectLanguage({ detectLanguage: detectText }, { title: 'Brot', description }, null);
    expect(detectText.mock.calls[0]?.[0].replace(/\s+/g, ' ')).toBe('Brot Rezept: Grad');
  });

  it('is asked about no more than the beginning', async () => {
    const detectText = detector(guess('de'));
    await detectLanguage({ detectLanguage: detectText }, { title: LONG, description: 'Brot '.repeat(1_000) }, null);
    expect(detectText.mock.calls[0]?.[0].length).toBeLessThanOrEqual(1_000);
  });

  it('is not needed where there is none', async () => {
    expect(await detectLanguage({}, { title: LONG, description: null }, null)).toEqual({ code: null });
  });
});

describe('a script that one language is written in', () => {
  it.each([
    ['初めてのサワードウ', 'ja'],
    ['처음 만드는 사워도우', 'ko'],
    ['ขนมปัง', 'th'],
    ['ψωμί', 'el'],
    ['לחם', 'he'],
    ['ரொட்டி', 'ta'],
    ['Вот хлеб', 'ru'],
    ['خبز', 'ar'],
    ['面包', 'zh'],
    ['iPhone 17 のレビュー', 'ja'],
    ['My first visit to the city of Tokyo 東京', 'en'],
  ])('%s', async (title, code) => {
    expect(await detect(title, guess(code === 'ja' ? 'zh' : code))).toEqual({ code });
  });
});

describe('a text', () => {
  it.each([[null], [''], ['!!! 123'], ['https://example.com #tag @name']])(
    'without words has none: %j',
    async (title) => {
      expect(await detect(title, guess('en'))).toBeNull();
    },
  );

  it('that did not change is not looked at twice', async () => {
    const detectText = detector(guess('en'));
    const before = { video: { title: LONG, description: null }, detected: { code: 'de' } };
    const ask = (title: string) => detectLanguage({ detectLanguage: detectText }, { title, description: null }, before);
    expect(await ask(LONG)).toEqual({ code: 'de' });
    expect(detectText).not.toHaveBeenCalled();
    expect(await ask(`${LONG}!`)).toEqual({ code: 'en' });
  });
});
