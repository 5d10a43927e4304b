import { describe, expect, it } from 'vitest';
import { respellName } from '@/lib/keywords/respell-name';

describe('respellName', () => {
  it.each([
    ['Beyoncé', ['beyonce']],
    ['Müller', ['muller', 'mueller']],
    ['Mr Beast', ['mrbeast']],
    ['Maria Miller', []],
    ['Studio 54', []],
    ['Сергей Шнуров', ['sergey shnurov']],
    ['Κρήτη', ['kriti']],
    ['Øystein', ['øystein'.normalize('NFKD'), 'oeystein']],
    ['東京', []],
  ])('%j: %j', (name, spellings) => {
    expect(respellName(name)).toEqual(spellings.filter((spelling) => spelling !== name.toLowerCase()));
  });
});
