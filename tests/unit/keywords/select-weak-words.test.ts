import { describe, expect, it } from 'vitest';
import { selectWeakWords } from '@/lib/keywords/select-weak-words';
import { splitWords } from '@/lib/seo/text/split-words';

const stopsOf = (text: string, language: string | null = null) =>
  selectWeakWords(splitWords(text, language), language).stops;

describe('selectWeakWords', () => {
  it.each([
    ['German', 'Wie der Panzer gebaut war und wie die Fabrik war', 'war'],
    ['French', 'Comment faire du pain chez vous avec de la farine', 'chez'],
    ['Turkish', 'Bu ekmek için çok un ve su gerekir ama daha kolay', 'icin'],
    ['Russian', 'Хлеб на закваске', 'на'],
    ['Hindi', 'घर पर ब्रेड', 'पर'],
    ['Japanese', '食パンについて', 'について'],
    ['Korean', '오늘 빵', '오늘'],
    ['Chinese', '今天的面包', '今天'],
    ['Hebrew', 'לחם של הבית', 'של'],
    ['Greek', 'ψωμί και νερό', 'και'],
  ])('knows %s by its letters or its small words', (_, text, stop) => {
    expect(stopsOf(text).has(stop)).toBe(true);
  });

  it.each([
    ['"war" in English', 'How the tanks of World War 2 were built in the factories', 'war'],
    ['"care", a stop word in Romanian', 'Skin care tips for the day and for the night in a week', 'care'],
    ['a particle of Chinese in Japanese', '小籔さんのラジオ', '小'],
  ])('takes no other language for it: %s', (_, text, word) => {
    expect(stopsOf(text).has(word)).toBe(false);
  });

  it('goes by the language a short text is said to be in', () => {
    expect(stopsOf('Kuchen', 'de-AT').has('war')).toBe(true);
    expect(stopsOf('Kuchen', null).has('war')).toBe(false);
  });

  it('counts English and the words of YouTube always', () => {
    for (const text of ['', 'Хлеб', 'pain chez vous avec du sel pour vous']) {
      for (const stop of ['the', 'subscribe']) expect(stopsOf(text).has(stop)).toBe(true);
    }
  });
});
