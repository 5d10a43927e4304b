import { ar } from './texts/ar.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import type { StudioTexts } from './texts/texts.ts';

export interface StudioLanguage {
  code: string;
  direction: 'ltr' | 'rtl';
  texts: StudioTexts;
}

const LANGUAGES: readonly StudioLanguage[] = [
  { code: 'en', direction: 'ltr', texts: en },
  { code: 'de', direction: 'ltr', texts: de },
  { code: 'ar', direction: 'rtl', texts: ar },
];

/** The language of Studio itself, asked for by `?hl=`. A video's own language has nothing to do with it. */
export function studioLanguageOf(url: URL): StudioLanguage {
  const asked = url.searchParams.get('hl') ?? 'en';
  return LANGUAGES.find(({ code }) => code === asked) ?? { code: 'en', direction: 'ltr', texts: en };
}

const VIDEO_LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'id', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'tr', 'zh-CN'];

/** What the language menu offers: code to name, in the language of the page. */
export function videoLanguagesIn({ code }: StudioLanguage): Record<string, string> {
  const names = new Intl.DisplayNames([code], { type: 'language' });
  return Object.fromEntries(VIDEO_LANGUAGES.map((language) => [language, names.of(language) ?? language]));
}
