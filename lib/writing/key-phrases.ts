import { suggestFromText } from '@/lib/keywords/text-candidates';
import { tagKey } from '@/lib/keywords/tag-key';
import { stemsOf } from '@/lib/keywords/twin-keys';
import { hasCapitalNouns } from './capital-nouns';
import type { WritingContext } from './context';
import { transcriptText } from './transcript/transcript-text';

const MAX_PHRASES = 12;
const BEGINNING = /(?:^|[\n.!?:¿¡–—|]\s*)$/u;

/**
 * What the draft itself says it is about, best first: the phrase the creator chose, then those of its texts. Not the channel's
 * name, and not what others suggest. Empty for a draft without words.
 */
export function findKeyPhrases(context: WritingContext): string[] {
  const { video, focus, language, channelName } = context;
  const { title, description, chapters } = video;
  const candidates = suggestFromText(
    {
      ...{ title, description, language, focus },
      tags: null,
      channelName: null,
      chapters: (chapters ?? []).map((chapter) => chapter.title),
      transcript: transcriptText(context),
    },
    MAX_PHRASES,
  );
  const name = channelName === null ? null : tagKey(channelName);
  const texts = `${title ?? ''}\n${description ?? ''}`;
  return candidates.filter(({ tag }) => tagKey(tag) !== name).map(({ tag }) => asWritten(tag, texts, language));
}

/**
 * With the capitals it has in the text, as names and German nouns need them. The first word of a line or sentence has one
 * whatever it is, and a text that shouts has only capitals.
 */
function asWritten(tag: string, texts: string, language: string | null): string {
  const folded = texts.toLowerCase();
  // In a few scripts small letters are more than capitals: then places in the two are not the same.
  if (folded.length !== texts.length) return tag;
  for (let at = folded.indexOf(tag.toLowerCase()); at !== -1; at = folded.indexOf(tag.toLowerCase(), at + 1)) {
    const form = texts.slice(at, at + tag.length);
    const isTelling = hasCapitalNouns(language) || !BEGINNING.test(texts.slice(0, at));
    if (isTelling && !/\p{Lu}{2}/u.test(form)) return form;
  }
  return tag;
}

/** Those that have no word in common with one before them: said together, they do not say the same twice. */
export function takeApart(phrases: readonly string[], language: string | null): string[] {
  const known = new Set<string>();
  return phrases.filter((phrase) => {
    const stems = stemsOf(phrase, language);
    const isNew = stems.length > 0 && !stems.some((stem) => known.has(stem));
    if (isNew) for (const stem of stems) known.add(stem);
    return isNew;
  });
}
