import {
  ara,
  ces,
  dan,
  deu,
  ell,
  eng,
  fas,
  fin,
  fra,
  heb,
  hin,
  ind,
  ita,
  jpn,
  nld,
  nob,
  pol,
  por,
  ron,
  rus,
  spa,
  swe,
  tha,
  tur,
  ukr,
  vie,
  zho,
} from 'stopword';
import { foldText } from '@/lib/seo/text/fold-text';
import { STOP_WORDS_BY_LANGUAGE } from '@/lib/seo/text/stop-words';
import { MORE_STOP_WORDS } from './more-stop-words';

/**
 * Imported by name: nothing can be loaded later in a service worker. Not Korean, whose list is one of whole phrases.
 */
const PACKAGED: Readonly<Record<string, readonly string[]>> = {
  ...{ en: eng, es: spa, fr: fra, de: deu, pt: por, it: ita, nl: nld, sv: swe, da: dan, no: nob, fi: fin },
  ...{ pl: pol, cs: ces, ro: ron, tr: tur, id: ind, vi: vie, ru: rus, uk: ukr, el: ell, he: heb, ar: ara, fa: fas },
  ...{ hi: hin, th: tha, ja: jpn, zh: zho },
};

const listByLanguage = new Map<string, ReadonlySet<string>>();

/**
 * The stop words of a language (primary subtag of BCP 47), folded as `foldText` does: those of the package `stopword`, those
 * of the checks, and ours. Made when they are first asked for.
 */
export function stopListOf(language: string): ReadonlySet<string> {
  const known = listByLanguage.get(language);
  if (known) return known;
  const list = new Set([
    ...(PACKAGED[language] ?? []).map(foldText),
    ...(STOP_WORDS_BY_LANGUAGE.get(language) ?? []),
    ...(MORE_STOP_WORDS.get(language) ?? []),
  ]);
  listByLanguage.set(language, list);
  return list;
}
