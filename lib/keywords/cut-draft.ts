import { classifyLines } from '@/lib/seo/text/classify-lines';
import { blankLinks, findLinks } from '@/lib/seo/text/find-links';
import { cutStretches } from './cut-stretches';
import { stemWord } from './stem-word';
import type { Place, Stretch } from './stretch';

/** What viewers see of a description before "more", and a little on. */
const OPENING_CHARS = 300;
/** About twenty minutes of speech; what a video is about comes up before. */
const MAX_SPOKEN_CHARS = 20_000;

export interface DraftTexts {
  title: string;
  description: string;
  chapters: readonly string[];
  transcript: string;
}

/**
 * The stretches of a title and of the description's own text, chapter titles and hashtags, then of the chapters and the
 * transcript. Links, credits and addresses are left out, and so is a line that only says the title again.
 */
export function cutDraft(texts: DraftTexts, language: string | null): Stretch[] {
  const { title, description, chapters, transcript } = texts;
  const stretches = cutStretches(withoutLinks(title), 'title', language);
  const known = new Set(stretches.map(keyOf));
  const add = (text: string, place: Place) => {
    stretches.push(
      ...cutStretches(text, place, language).filter((one) => place === 'hashtag' || !known.has(keyOf(one))),
    );
  };
  let chars = 0;
  for (const { text, kind, chapter } of classifyLines(description)) {
    if (chapter) stretches.push(...cutStretches(chapter.title, 'chapter', language));
    else if (kind === 'hashtags') add(text, 'hashtag');
    else if (kind === 'text') {
      add(withoutLinks(text), chars < OPENING_CHARS ? 'opening' : 'rest');
      chars += text.length;
    }
  }
  if (!stretches.some(({ place }) => place === 'chapter')) for (const chapter of chapters) add(chapter, 'chapter');
  // A transcript's lines end where the picture's do.
  add(transcript.slice(0, MAX_SPOKEN_CHARS).replace(/\s*\n\s*/g, ' '), 'spoken');
  return stretches;
}

function withoutLinks(text: string): string {
  return text.includes(':/') || text.includes('www.') ? blankLinks(text, findLinks(text)) : text;
}

function keyOf({ words }: Stretch): string {
  return words.map(({ folded }) => stemWord(folded)).join(' ');
}
