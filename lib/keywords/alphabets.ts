/**
 * The letters with which the next word of a search may begin, by language: the alphabet as the language has it, without
 * letters that no word begins with. Where people type with another script's letters first (Chinese by pinyin), those.
 */
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя';
const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
// First of each row, then the others that words often begin with.
const KANA = 'あかさたなはまやらわいうえおきくけこしすせそちつてとにのひふへほみむめもゆよりれろ';

const BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: LATIN,
  es: `${LATIN}ñ`,
  pt: LATIN,
  fr: `${LATIN}é`,
  de: `${LATIN}äöü`,
  it: LATIN,
  nl: LATIN,
  pl: `${LATIN}ćłśźż`,
  tr: 'abcçdefghıijklmnoöprsştuüvyz',
  sv: `${LATIN}åäö`,
  da: `${LATIN}æøå`,
  no: `${LATIN}æøå`,
  cs: `${LATIN}čďřšťúž`,
  ro: `${LATIN}îșț`,
  id: LATIN,
  vi: `${LATIN}ăâđêôơư`,
  ru: CYRILLIC,
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщюя',
  el: 'αβγδεζηθικλμνξοπρστυφχψω',
  ar: ARABIC,
  fa: 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی',
  he: 'אבגדהוזחטיכלמנסעפצקרשת',
  hi: 'अआइईउऊएऐओऔकखगघचछजझटठडढतथदधनपफबभमयरलवशसह',
  th: 'กขคงจฉชซณดตถทธนบปผฝพฟภมยรลวศสหอฮเแโใไ',
  ja: KANA,
  // Initial consonants: the search box completes them.
  ko: 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ',
  zh: 'abcdefghjklmnopqrstwxyz',
};

const DIGITS = '0123456789';

/** @param language BCP 47, primary subtag. Digits for a language whose letters are not known. */
export function alphabetOf(language: string): string[] {
  return Array.from(BY_LANGUAGE[language] ?? DIGITS);
}
