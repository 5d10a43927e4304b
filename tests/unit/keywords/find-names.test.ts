import { describe, expect, it } from 'vitest';
import { findNames } from '@/lib/keywords/find-names';

describe('findNames', () => {
  it.each([
    ['The day we met Maria Miller', '', 'en', ['Maria Miller']],
    ["Why Beyoncé's album is so good", '', 'en', ['Beyoncé']],
    ['We asked Mr Beast about it', '', 'en', ['Mr Beast']],
    ['A Day In The Life Of A Baker', 'my day as a baker', 'en', []],
    ['Crème Brûlée Like In France', '', 'en', ['Crème Brûlée']],
    ['Crème Brûlée Comme Chez Nous', '', 'fr', []],
    ['Sourdough With Julia Child', 'a book by Julia Child', 'en', ['Julia Child']],
    ['Müller bäckt heute Brot', 'Bei uns bäckt Müller.', 'de', []],
    ['Как Сергей Шнуров печёт хлеб', '', 'ru', ['Сергей Шнуров']],
    ['食パンの作り方', 'パン', 'ja', []],
    ['', '', null, []],
  ])('%j, %j (%s)', (title, description, language, names) => {
    expect(findNames(title, description, language)).toEqual(names);
  });
});
