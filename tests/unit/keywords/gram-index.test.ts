import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexGrams } from '@/lib/keywords/gram-index';

const likeness = (text: string, ...texts: string[]) => Array.from(indexGrams(texts).compare(text));

describe('indexGrams', () => {
  it.each([
    ['How to bake rye bread', 'Baking rye breads', 'My garden in spring'],
    ['食パンの作り方', 'ふわふわ食パン', '東京の地下鉄'],
    ['Как испечь хлеб', 'Домашний хлеб', 'Обзор телефона'],
    ['วิธีทำขนมปัง', 'ขนมปังโฮมเมด', 'รถไฟฟ้ากรุงเทพ'],
    ['خبز العجين المخمر', 'وصفة خبز العجين', 'رحلة إلى البحر'],
    ['냉장고 털기 볶음밥', '볶음밥 만들기', '자전거 여행'],
  ])('finds %j more like %j than like %j', (text, near, far) => {
    const [first = 0, second = 0] = likeness(text, near, far);
    expect(first).toBeGreaterThan(0.1);
    expect(first).toBeGreaterThan(second * 2);
  });

  it('takes a text for the same whatever its case, accents and marks', () => {
    expect(likeness('Crème brûlée!', 'CREME BRULEE', 'bread')[0]).toBeCloseTo(1);
  });

  it('counts what all have less than what few have', () => {
    const shows = ['rye loaf', 'oven test', 'flour mill'].map((topic) => `Bread Lab: ${topic}`);
    const [same = 0, other = 0] = likeness('Bread Lab: rye loaf two', ...shows);
    expect(same).toBeGreaterThan(other * 3);
  });

  it('gives each text a number between 0 and 1, and none for nothing in common', () => {
    expect(likeness('', 'bread')).toEqual([0]);
    expect(likeness('bread')).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 }), fc.string(), (texts, text) => {
        const found = likeness(text, ...texts);
        expect(found).toHaveLength(texts.length);
        for (const value of found) expect(value >= 0 && value <= 1).toBe(true);
      }),
    );
  });
});
