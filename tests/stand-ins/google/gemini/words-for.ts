import { chaptersOf } from './find-chapters.ts';
import type { Facts } from './facts.ts';
import { coreOf, subjectsOf, titleIdeas } from './title-ideas.ts';
import type { Spot } from './write-by-schema.ts';

const BECAUSE: Record<string, string> = {
  en: 'It says “{p}”, which the video is about.',
  de: 'Nennt „{p}“, worum es im Video geht.',
  es: 'Dice «{p}», el tema del vídeo.',
  ja: '動画のテーマ「{p}」が入っています。',
  ar: 'يذكر «{p}»، وهو موضوع الفيديو.',
  ru: 'Называет «{p}» — то, о чём видео.',
};

const COMMENTS: Record<string, readonly string[]> = {
  en: [
    'What do you do differently when it comes to {p}?',
    'One more thing about {p}: take your time.',
    '{p} comes next here. What shall I show?',
  ],
  de: [
    'Was macht ihr bei {p} anders?',
    'Noch etwas zu {p}: nehmt euch Zeit.',
    'Als Nächstes kommt {p}. Was soll ich zeigen?',
  ],
};

/** A text for a property of that name, out of the video's own words. */
export function wordsFor(facts: Facts, { path, place }: Spot): string {
  const { title, phrases, tags, language, wanted, videos, checks, description } = facts;
  const [name = '', around = ''] = [path.at(-1), path.at(-2)];
  const core = coreOf(title);
  const subjects = subjectsOf(facts);
  const known = [...new Set([...phrases, ...tags, ...wordsOf(core)])];
  const phrase = known[place % Math.max(known.length, 1)] ?? core;
  const translated = (text: string) => `[${wanted[place] ?? language}] ${text}`;
  const isTranslated =
    /translation|localization/i.test(around) || path.some((each) => /translations|localizations/i.test(each));
  const chapter = chaptersOf(facts)[place];
  switch (true) {
    case isTranslated && name === 'language':
      return wanted[place] ?? language;
    case isTranslated:
      return translated(name === 'title' ? title : name === 'description' ? description : phrase);
    case name === 'language':
      return language;
    case /chapters/i.test(around) && chapter !== undefined:
      return /time|start/i.test(name) ? chapter.at : chapter.title;
    case name === 'checkId':
      return checks[place] ?? '';
    case /basedOn|videoId|^id$/i.test(name):
      return videos[place % Math.max(videos.length, 1)]?.id ?? '';
    case name === 'title':
      return titleIdeas(facts, 10)[place] ?? core;
    case name === 'tag':
      return newTags(facts)[place] ?? phrase;
    case /tags?$/i.test(name):
      return phrase;
    case /hashtags/i.test(name):
      return `#${phrase.replace(/[^\p{L}\p{N}]/gu, '')}`;
    case /reason|why/i.test(name):
      return (BECAUSE[language] ?? BECAUSE['en'] ?? '').replace('{p}', subjects[place % subjects.length] ?? core);
    case /comments/i.test(around):
      return (COMMENTS[language] ?? COMMENTS['en'] ?? [])[place % 3]?.replace('{p}', phrase) ?? core;
    case /^texts$/i.test(name):
      return phrase;
    case /description|body|summary|text$|opening/i.test(name):
      return sentencesOf(facts, /opening/i.test(name) ? 1 : 3);
    case /topic|phrase|query|keyword/i.test(name):
      return known[0] ?? core;
    default:
      return known.length === 0 ? core : `${core}: ${phrase}`;
  }
}

function sentencesOf({ title, description, spoken }: Facts, count: number): string {
  const source = [description.replace(/https?:\/\/\S+|#\S+/g, ''), ...spoken.map(({ text }) => text)].join(' ');
  const sentences = source.match(/[^.!?。！？\n]+[.!?。！？]?/g) ?? [];
  const kept = sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence.length > 2);
  return kept.length === 0 ? coreOf(title) : kept.slice(0, count).join(' ');
}

/** What the video does not have as a tag yet. */
function newTags({ title, phrases, tags }: Facts): string[] {
  const words = wordsOf(coreOf(title)).map((word) => word.toLowerCase());
  const pairs = words.flatMap((word, place) => (words[place + 1] === undefined ? [] : [`${word} ${words[place + 1]}`]));
  const taken = new Set(tags.map((tag) => tag.toLowerCase()));
  return [...new Set([...phrases, ...pairs, ...words])].filter((tag) => !taken.has(tag.toLowerCase()));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => [...word].length > 3);
}
