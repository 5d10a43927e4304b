import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExactCount } from '@/lib/pages/watch/read-counts';

describe('parseExactCount', () => {
  it.each([
    ['135,159 likes', 135_159],
    ['like this video along with 43,902 other people', 43_902],
    ['dislike this video along with 1 other person', 1],
    ['高評価 5 件', 5],
    ['他 5 人もこの動画を高く評価しました', 5],
    ['haz clic en Me gusta en este vídeo junto con otras 215.407 personas', 215_407],
    ['1 049 797 mentions J’aime', 1_049_797],
    ['1\u202f049\u202f797', 1_049_797],
    ['12,34,567 likes', 1_234_567],
    ['١٢٬٣٤٥ إعجابًا', 12_345],
    ['१२३ पसंद', 123],
    ['2756035380', 2_756_035_380],
    ['0', 0],
  ])('%s', (label, count) => {
    expect(parseExactCount(label)).toBe(count);
  });

  it.each([
    null,
    '',
    'I like this',
    '43K',
    '2.7K',
    '12\u00a0K',
    '501k',
    '1,2 mil',
    '3 mil',
    '5.4万',
    '54 만',
    '2 тыс.',
    '1,5 Mio.',
    '12 лайков из 40',
    '1,234.567 likes',
    '12,34 likes',
    '99999999999999999999',
    '𝟙𝟚𝟛',
  ])('%s is no exact count', (label) => {
    expect(parseExactCount(label)).toBeNull();
  });

  it('reads back what each of YouTube’s languages writes', () => {
    const locales = ['en', 'de', 'fr', 'es', 'hi-IN', 'ru', 'ja', 'ar-EG', 'fa', 'bn', 'pl', 'pt-BR', 'de-CH'];
    fc.assert(
      fc.property(fc.nat(9_999_999_999), fc.constantFrom(...locales), (count, locale) => {
        expect(parseExactCount(new Intl.NumberFormat(locale).format(count))).toBe(count);
      }),
    );
  });
});
