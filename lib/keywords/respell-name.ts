import { foldText } from '@/lib/seo/text/fold-text';

// As their readers write them where the letter is not on the keyboard.
const LATIN: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
};
const CYRILLIC: Record<string, string> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
  },
  ...{ н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch' },
  ...{ ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'yi', є: 'ye', ґ: 'g' },
};
const GREEK: Record<string, string> = {
  ...{
    α: 'a',
    β: 'v',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'i',
    θ: 'th',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
    ξ: 'x',
  },
  ...{ ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
};
const LETTERS: Record<string, string> = { ...LATIN, ...CYRILLIC, ...GREEK };
const IS_LATIN = /^[\p{Script=Latin}\P{L}]+$/u;
const MAX_FIRST_CHARS = 3;

/**
 * How people write a name who do not know better: without accents, in Latin letters, and in one word when the first is as
 * short as in "Mr Beast". The likeliest first; never the name itself.
 */
export function respellName(name: string): string[] {
  const plain = name.toLowerCase().normalize('NFC');
  const latin = foldText(
    Array.from(plain, (letter) => LETTERS[letter] ?? LETTERS[foldText(letter)] ?? letter).join(''),
  );
  const [first = '', ...rest] = plain.split(' ');
  const isJoinable = rest.length === 1 && first.length <= MAX_FIRST_CHARS && !/\p{N}/u.test(plain);
  const spellings = [
    ...(IS_LATIN.test(plain) ? [foldText(plain)] : []),
    latin,
    ...(isJoinable ? [foldText(plain.replace(' ', ''))] : []),
  ];
  return [...new Set(spellings)].filter((spelling) => spelling !== plain);
}
