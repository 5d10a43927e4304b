import { foldText } from '@/lib/seo/text/fold-text';

/** Words that join the parts of a phrase. */
export interface LinkWords {
  /** "bread for beginners", "museum of bread": what follows belongs to what stands before. */
  links: string;
  /** "salt and pepper", "bread with butter": more often two things. */
  loose: string;
  /** May follow either: "wizards of the coast". */
  articles: string;
}

const BY_LANGUAGE: Record<string, LinkWords> = {
  en: { links: 'for of in vs versus', loose: 'and & with without to from on', articles: 'the a an' },
  es: { links: 'de del vs', loose: 'y e con sin para por en', articles: 'el la los las' },
  fr: { links: "de des du d' au aux", loose: 'et avec sans pour en', articles: "le la les l'" },
  de: { links: 'fur von vom zum zur im am', loose: 'und mit ohne', articles: 'der die das den dem' },
  pt: { links: 'de do da dos das', loose: 'e com sem para por em', articles: 'o a os as' },
  it: {
    links: "di del della dell' dei delle al alla all'",
    loose: 'e con senza per',
    articles: "il lo la i gli le l'",
  },
  nl: { links: 'van voor', loose: 'en met zonder', articles: 'de het een' },
  sv: { links: 'av for', loose: 'och med utan', articles: '' },
  pl: { links: 'ze dla', loose: 'i z oraz', articles: '' },
  tr: { links: '', loose: 've ile', articles: '' },
  id: { links: 'untuk', loose: 'dan dengan', articles: '' },
  vi: { links: 'cho', loose: 'va voi', articles: '' },
  ru: { links: 'для из по', loose: 'и с в на без', articles: '' },
  uk: { links: 'для з', loose: 'і та в у на', articles: '' },
  ar: { links: '', loose: 'و مع', articles: '' },
  hi: { links: 'का के की', loose: 'और', articles: '' },
  ja: { links: 'の', loose: 'と や', articles: '' },
  zh: { links: '的 之', loose: '和 与', articles: '' },
  th: { links: '', loose: 'และ', articles: '' },
};

/** Those of some languages (primary subtags of BCP 47) together, folded as `foldText` does. */
export function selectLinkWords(languages: readonly string[], kind: keyof LinkWords): ReadonlySet<string> {
  const words = languages.flatMap((language) => BY_LANGUAGE[language]?.[kind].split(' ') ?? []);
  return new Set(words.filter(Boolean).map(foldText));
}
