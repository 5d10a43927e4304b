import type { Prompt } from './prompt.ts';

/** What a request tells about a video, for a model that invents nothing. */
export interface Facts {
  title: string;
  description: string;
  tags: readonly string[];
  /** What the video is to be found for, best first. */
  phrases: readonly string[];
  /** Primary subtag. */
  language: string;
  /** What is said, with times. */
  spoken: readonly Spoken[];
  /** Other videos, by id. */
  videos: readonly { id: string; title: string }[];
  /** Checks that are open. */
  checks: readonly string[];
  /** Languages that are asked for, BCP 47. */
  wanted: readonly string[];
  places: readonly string[];
}

export interface Spoken {
  seconds: number;
  /** The time as it stands there. */
  at: string;
  text: string;
}

const LINE_TIME = /^\[?((?:(\d{1,2}):)?(\d{1,2}):(\d{2}))\]?\s*[-–—:]?\s*(.+)$/;
const CODE = /\(([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\)/g;
const OWN_LANGUAGE = /reasons included, in ([^.]*?\(([\w-]+)\))/;
const VIDEO_LINE = /^([\w-]{11}): (.+?)(?: \(\d{4}-\d{2}\))?(?: [\d.]+×)?$/;
const SCRIPTS: readonly (readonly [pattern: RegExp, language: string])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\b(?:der|die|das|und|mit|ohne|für|nicht)\b|ß/i, 'de'],
  [/\b(?:el|los|con|para|sin|cómo|una)\b|ñ/i, 'es'],
];

export function readFacts(prompt: Prompt): Facts {
  const title = blockOf(prompt, /\btitle\b/i) ?? found(prompt, 'title')[0] ?? '';
  const description = blockOf(prompt, /\bdescription\b/i) ?? found(prompt, 'description')[0] ?? '';
  const own = OWN_LANGUAGE.exec(prompt.system);
  const lines = (pattern: RegExp) => (blockOf(prompt, pattern) ?? '').split('\n').filter((line) => line.trim() !== '');
  const videos = lines(/own videos|library/i).flatMap((line) => {
    const [, id, name] = VIDEO_LINE.exec(line) ?? [];
    return id === undefined || name === undefined ? [] : [{ id, title: name }];
  });
  const tagged = lines(/^tags\b/i);
  return {
    title,
    description,
    tags: tagged.length > 0 ? tagged : found(prompt, 'tags'),
    phrases: lines(/\bphrases\b/i),
    language: (own?.[2] ?? languageOf(`${title} ${description}`)).split('-')[0] ?? 'en',
    spoken: lines(/transcript|pasted|said in the video|times and titles/i).flatMap(spokenAt),
    videos: videos.length > 0 ? videos : videosIn(prompt),
    checks: lines(/\bchecks?\b/i).flatMap((line) => /^([a-z][\w-]+)\b/.exec(line)?.[1] ?? []),
    wanted: [...prompt.system.replace(own?.[0] ?? '', '').matchAll(CODE)].flatMap(([, code = '']) => code),
    places: ['blog', 'linkedin', 'x'].filter((place) => new RegExp(String.raw`\b${place}: `).test(prompt.system)),
  };
}

function blockOf({ data }: Prompt, label: RegExp): string | null {
  return data.findLast((block) => label.test(block.label))?.text ?? null;
}

/** Every text under that name in what tools found. */
function found({ results }: Prompt, name: string): string[] {
  const texts: string[] = [];
  const look = (value: unknown, key: string): void => {
    if (typeof value === 'string' && key === name) texts.push(value);
    if (typeof value !== 'object' || value === null) return;
    for (const [inner, each] of Object.entries(value)) look(each, Array.isArray(value) ? key : inner);
  };
  for (const { value } of results) look(value, '');
  return texts;
}

function videosIn({ results }: Prompt): { id: string; title: string }[] {
  const videos: { id: string; title: string }[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { id, videoId = id, title } = value as Record<string, unknown>;
    if (typeof videoId === 'string' && typeof title === 'string') videos.push({ id: videoId, title });
    Object.values(value).forEach(look);
  };
  for (const { value } of results) look(value);
  return videos;
}

function spokenAt(line: string): Spoken[] {
  const [, at, hours = '0', minutes, seconds, text] = LINE_TIME.exec(line) ?? [];
  if (at === undefined || text === undefined) return [];
  return [{ seconds: Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds), at, text: text.trim() }];
}

function languageOf(text: string): string {
  return SCRIPTS.find(([pattern]) => pattern.test(text))?.[1] ?? 'en';
}
