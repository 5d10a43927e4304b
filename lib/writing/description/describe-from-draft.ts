import { t } from '@/lib/words/words';
import { chooseSentences } from '../choose-sentences';
import type { WritingContext } from '../context';
import { findKeyPhrases, takeApart } from '../key-phrases';
import type { DescriptionResult } from '../results';
import { transcriptText } from '../transcript/transcript-text';
import { chooseHashtags } from './choose-hashtags';
import { joinDescription } from './join-description';
import { splitDescription } from './split-description';
import { splitOpening } from './split-opening';
import { tellsTopic } from './tells-topic';

const SPOKEN_SENTENCES = 4;
const MAX_PHRASES = 4;
/** Written in one word, more cannot be read. */
const MAX_HASHTAG_CHARS = 20;
/** A description this long needs no sentences of the transcript. */
const MIN_PROSE_CHARS = 300;

/**
 * A description without a model: the creator's own text with the topic in front, sentences of the transcript where there is
 * little text, and hashtags of the key phrases. `null` where nothing would be new.
 */
export function describeFromDraft(context: WritingContext): DescriptionResult | null {
  const { video, language } = context;
  const before = video.description ?? '';
  const parts = splitDescription(before);
  const phrases = takeApart(findKeyPhrases(context), language);
  if (phrases.length === 0) return null;
  const hasTopic = tellsTopic(parts.prose, context);
  const { opening, rest } = hasTopic
    ? splitOpening(parts.prose)
    : { opening: openWith(context, phrases), rest: parts.prose };
  const isShort = parts.prose.length < MIN_PROSE_CHARS;
  const spoken = isShort ? chooseSentences(transcriptText(context), language, SPOKEN_SENTENCES).join(' ') : '';
  const named = phrases.filter((phrase) => isIn(video.title, phrase) && phrase.length <= MAX_HASHTAG_CHARS);
  const { hashtags } = chooseHashtags(parts.hashtags, named, context);
  const body = [rest, spoken].filter(Boolean).join('\n\n');
  const joined = joinDescription({ opening, body, kept: parts.kept, hashtags });
  if (joined === null || joined.text === before.trim()) return null;
  const { text } = joined;
  return { opening: joined.opening, body: joined.body, hashtags, text, reason: t('write.fromDraft'), confidence: null };
}

/** The title says it best; the phrases say what else it is found by. */
function openWith({ video }: WritingContext, phrases: readonly string[]): string {
  const title = video.title?.trim() ?? '';
  const others = phrases.filter((phrase) => !isIn(title, phrase)).slice(0, MAX_PHRASES);
  return [title, others.join(', ')].filter(Boolean).join('\n');
}

function isIn(title: string | null, phrase: string): boolean {
  return title?.toLowerCase().includes(phrase.toLowerCase()) ?? false;
}
