import type { Facts } from './facts.ts';

/** How titles are put in some languages; `{p}` is a phrase, `{t}` the core of the title there is. */
const PATTERNS: Record<string, readonly string[]> = {
  en: [
    ...['{t}: what matters most', '{p}, step by step', 'What I learned about {p}', '{p}: from start to finish'],
    ...[
      'The mistake I made with {p}',
      'Why {p} works the way it does',
      'Is {p} worth the time?',
      '{p} – a closer look',
    ],
    ...['Before you begin: {p}', 'All I know about {p}'],
  ],
  de: [
    ...[
      '{t}: worauf es ankommt',
      '{p}, Schritt für Schritt',
      'Was ich über {p} gelernt habe',
      '{p} von Anfang bis Ende',
    ],
    ...['Mein Fehler bei {p}', 'Warum {p} so gelingt', 'Lohnt sich {p}?', '{p} aus der Nähe'],
    ...['Bevor es losgeht: {p}', 'Alles, was ich über {p} weiß'],
  ],
  es: ['{t}: lo más importante', 'Cómo hago {p}, paso a paso', '{p} de principio a fin', 'Mi error con {p}'],
  fr: ['{t} : l’essentiel', 'Comment je fais {p}, pas à pas', '{p} du début à la fin', 'Mon erreur avec {p}'],
  pt: ['{t}: o que importa', 'Como faço {p}, passo a passo', '{p} do início ao fim', 'Meu erro com {p}'],
  ru: ['{t}: самое важное', '{p} шаг за шагом', '{p} от начала до конца', 'Моя ошибка: {p}'],
  ja: ['{t}で大切なこと', '{p}の作り方を順番に', '{p}を最初から最後まで', '{p}で失敗したこと'],
  zh: ['{t}：最重要的一点', '{p}一步一步来', '{p}从头到尾', '我做{p}犯的错'],
  ar: ['{t}: أهم شيء', '{p} خطوة بخطوة', '{p} من البداية إلى النهاية', 'خطئي في {p}'],
  hi: ['{t}: सबसे ज़रूरी बात', '{p} कदम दर कदम', '{p} शुरू से अंत तक', '{p} में मेरी गलती'],
};
const PLAIN: readonly string[] = ['{t} – {p}', '{p}: {t}', '{p} | {t}', '{p}'];
const MAX_CORE_CHARS = 60;
const MIN_CORE_CHARS = 4;

const DESCRIPTIONS: Record<string, string> = {
  en: '{t}: this video shows it from the beginning to the end, with everything that went well and what did not.\n\nHave you tried it yourself? Tell me in the comments what you would do differently.',
  de: '{t}: das Video zeigt es von Anfang bis Ende, mit allem, was gut ging und was nicht.\n\nSchon selbst probiert? Schreibt in die Kommentare, was ihr anders machen würdet.',
};

/** What the video is about, best first. */
export function subjectsOf({ title, phrases, tags }: Pick<Facts, 'title' | 'phrases' | 'tags'>): string[] {
  const named = [...phrases, ...tags, coreOf(title)].map((phrase) => phrase.trim());
  return [...new Set(named)].filter((phrase) => phrase !== '');
}

/** Titles for the video in its language and out of its own words, as different as can be; the first is the best. */
export function titleIdeas(facts: Facts, count: number): string[] {
  const subjects = subjectsOf(facts);
  const patterns = PATTERNS[facts.language] ?? PLAIN;
  // One pattern after the other for each subject, and each subject begins with another one, so that neighbours differ.
  const ideas = patterns.flatMap((_, step) =>
    subjects.map((subject, place) => fill(patterns[(step + place) % patterns.length] ?? '{t}', subject, facts)),
  );
  return [...new Set(ideas)].slice(0, count);
}

/** A description for a video that has none. */
export function describeVideo(facts: Facts): string {
  return fill(DESCRIPTIONS[facts.language] ?? '{t}.', '', facts);
}

/** A title as far as its first colon or dash, without what shouts: signs at the end, pictures, capitals all through. */
export function coreOf(title: string): string {
  const plain = title
    .replace(/\p{Extended_Pictographic}|#\S+|[!?！？…]+(?=\s|$)/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [first = ''] = plain.split(/\s*[:|：]\s*|\s+[–—-]\s+/);
  const short = first.length >= MIN_CORE_CHARS ? first : plain;
  const calm = short === short.toUpperCase() ? short.toLowerCase() : short;
  return [...calm].slice(0, MAX_CORE_CHARS).join('').trim();
}

function fill(pattern: string, phrase: string, { title, language }: Facts): string {
  // Inside a sentence a phrase begins small, but not in German, whose nouns do not, and not where it is an abbreviation.
  const isInside = !pattern.startsWith('{p}') && language !== 'de' && /^\p{Lu}\p{Ll}/u.test(phrase);
  const inside = isInside ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
  const filled = pattern.replaceAll('{p}', inside).replaceAll('{t}', coreOf(title));
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
