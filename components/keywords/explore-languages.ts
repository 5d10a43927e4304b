import { browser } from 'wxt/browser';

/**
 * Languages YouTube's site is in, as primary subtags: those it completes phrases in.
 * Source: developers.google.com/youtube/v3/docs/i18nLanguages/list, looked up in 2026.
 */
const LANGUAGES: readonly string[] = (
  'af am ar as az be bg bn bs ca cs da de el en es et eu fa fi fil fr gl gu he hi hr hu hy id is it ja ka kk km kn ko ky ' +
  'lo lt lv mk ml mn mr ms my ne nl no or pa pl pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh zu'
).split(' ');

/** Of a BCP 47 tag: "pt" of "pt-BR"; `null` of what is none. */
export function primaryOf(code: string | null | undefined): string | null {
  const primary = code?.toLowerCase().split(/[-_]/)[0] ?? '';
  return /^[a-z]{2,3}$/.test(primary) && primary !== 'und' ? primary : null;
}

/** What can be chosen, with those of the video and the browser among them. */
export function languagesWith(...codes: readonly string[]): string[] {
  return [...new Set([...LANGUAGES, ...codes])];
}

export function browserLanguage(): string {
  return primaryOf(browser.i18n.getUILanguage()) ?? 'en';
}
