import { classifyLines } from '@/lib/seo/text/classify-lines';
import { blankLinks, findLinks } from '@/lib/seo/text/find-links';
import { cutStretches } from './cut-stretches';
import { stemWord } from './stem-word';
import type { Stretch } from './stretch';

/** What viewers see of a description before "more", and a little on. */
const OPENING_CHARS = 300;

/**
 * The stretches of a title and of the description's own text, chapter titles and hashtags. Links, credits and addresses are
 * left out, and so is a line that only says the title again.
 */
export function cutDraft(title: string, description: string, language: string | null): Stretch[] {
  const stretches = cutStretches(withoutLinks(title), 'title', language);
  const known = new Set(stretches.map(keyOf));
  let chars = 0;
  for (const { text, kind, chapter } of classifyLines(description)) {
    if (chapter) stretches.push(...cutStretches(chapter.title, 'chapter', language));
    else if (kind === 'hashtags') stretches.push(...cutStretches(text, 'hashtag', language));
    else if (kind === 'text') {
      const place = chars < OPENING_CHARS ? 'opening' : 'rest';
      stretches.push(...cutStretches(withoutLinks(text), place, language).filter((one) => !known.has(keyOf(one))));
      chars += text.length;
    }
  }
  return stretches;
}

function withoutLinks(text: string): string {
  return text.includes(':/') || text.includes('www.') ? blankLinks(text, findLinks(text)) : text;
}

function keyOf({ words }: Stretch): string {
  return words.map(({ folded }) => stemWord(folded)).join(' ');
}
