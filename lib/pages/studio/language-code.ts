/** Beside the two-letter codes: what Studio's language menu has with a region or script, or with three letters. */
const FURTHER_CODES = [
  ...['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN', 'en-IE', 'es-419', 'es-ES', 'es-MX', 'es-US', 'pt-BR', 'pt-PT'],
  ...['fr-CA', 'fr-FR', 'fr-BE', 'fr-CH', 'de-AT', 'de-CH', 'de-DE', 'nl-BE', 'nl-NL', 'zh-CN', 'zh-TW', 'zh-HK'],
  ...['zh-Hans', 'zh-Hant', 'sr-Latn', 'sr-Cyrl', 'fil', 'yue', 'haw', 'chr', 'mni', 'bho', 'mai', 'kok', 'sat', 'zxx'],
];

const codesByLanguage = new Map<string, ReadonlyMap<string, string>>();

/**
 * The BCP 47 code behind the name of a language in Studio's own language; `null` for a name that the browser does not
 * know. Studio shows names only, the code stands nowhere in the page.
 */
export function findLanguageCode(name: string, pageLanguage: string): string | null {
  return codesIn(pageLanguage).get(fold(name)) ?? null;
}

function codesIn(pageLanguage: string): ReadonlyMap<string, string> {
  const known = codesByLanguage.get(pageLanguage);
  if (known) return known;
  const codes = nameAll(pageLanguage);
  codesByLanguage.set(pageLanguage, codes);
  return codes;
}

function nameAll(pageLanguage: string): Map<string, string> {
  const locale = isLocale(pageLanguage) ? pageLanguage : 'en';
  // "English (United States)", as Studio writes it, and not "American English".
  const names = new Intl.DisplayNames([locale], { type: 'language', languageDisplay: 'standard', fallback: 'none' });
  const codes = new Map<string, string>();
  for (const code of [...FURTHER_CODES, ...twoLetterCodes()]) {
    const name = fold(names.of(code) ?? '');
    // Old codes have the same name as those that replaced them ("he", "iw"): the first stays.
    if (name && !codes.has(name)) codes.set(name, code);
  }
  return codes;
}

function isLocale(tag: string): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf([tag]).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function twoLetterCodes(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

function fold(name: string): string {
  return name.trim().toLowerCase().replaceAll('（', ' (').replaceAll('）', ')').replaceAll(/\s+/g, ' ');
}
