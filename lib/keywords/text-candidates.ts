import { tagLength } from '@/lib/seo/checks/tag-length';
import { countGraphemes } from '@/lib/seo/text/graphemes';
import { splitWords } from '@/lib/seo/text/split-words';
import { choosePhrases } from './choose-phrases';
import { cleanTags } from './clean-tags';
import { collectPhrases } from './collect-phrases';
import { cutDraft } from './cut-draft';
import { countInDescription, type Phrase } from './phrase';
import { scorePhrase } from './score-phrase';
import { selectWeakWords } from './select-weak-words';
import { stemWord } from './stem-word';
import type { SuggestionReason } from './suggestion';
import { tagKey } from './tag-key';
import { createTagWriter } from './write-tag';

/** What of a draft tags are suggested from; `null` where the page does not show it. */
export interface TagSource {
  title: string | null;
  description: string | null;
  /** Never suggested again, nor with other endings or in another order. */
  tags: readonly string[] | null;
  /** BCP 47. */
  language: string | null;
  /** The phrase the creator chose. */
  focus: string | null;
  channelName: string | null;
}

const FULL_SCORE = 6;
const CHANNEL_SCORE = 2.2;
const MIN_TAG_CHARS = 2;

/** A phrase of the draft that may be a tag. */
export interface TextCandidate {
  tag: string;
  /** 0–1: how well it fits what the draft says. */
  fit: number;
  reasons: SuggestionReason[];
}

/**
 * Phrases of the title and the description in any script, and the channel's name, best first. Everything comes from the
 * draft itself. A draft without words has none. The same draft always gets the same.
 */
export function suggestFromText(source: TagSource, max: number): TextCandidate[] {
  const { title, description, language, focus, channelName } = source;
  const stretches = cutDraft(title ?? '', description ?? '', language);
  const words = stretches.flatMap((stretch) => stretch.words);
  if (words.length === 0) return [];
  const known = new Set((source.tags ?? []).flatMap(keysOf));
  const isNew = (text: string) => !keysOf(text).some((key) => known.has(key));
  const suggestions: TextCandidate[] = [];
  const suggest = (text: string, score: number, reasons: SuggestionReason[]) => {
    const tag = toTag(text);
    if (tag === null || !isNew(tag)) return;
    for (const key of keysOf(tag)) known.add(key);
    suggestions.push({ tag, fit: toFit(score), reasons });
  };
  if (focus !== null) suggest(focus, FULL_SCORE, [{ name: 'focus', values: [], of: 'relevance' }]);
  const phrases = collectPhrases(stretches, selectWeakWords(words, language));
  const titleStems = new Set(phrases.filter(({ counts }) => counts.title > 0).flatMap(({ stems }) => stems));
  const scored = phrases.map((phrase) => ({ phrase, score: scorePhrase(phrase, titleStems) }));
  const writeTag = createTagWriter(stretches, language);
  const isWanted = (phrase: Phrase) => {
    const tag = toTag(writeTag(phrase));
    return tag !== null && isNew(tag);
  };
  for (const { phrase, score } of choosePhrases(scored, max, isWanted)) {
    suggest(writeTag(phrase), score, reasonsFor(phrase));
  }
  if (channelName !== null) suggest(channelName, CHANNEL_SCORE, [{ name: 'channel', values: [], of: 'relevance' }]);
  return suggestions.toSorted((first, second) => second.fit - first.fit).slice(0, max);
}

/** By which two tags are one: as YouTube compares them, and by their words without plurals, accents and order. */
function keysOf(tag: string): string[] {
  const stems = splitWords(tag, null).map(({ folded }) => stemWord(folded));
  return [tagKey(tag), `words: ${stems.toSorted().join(' ')}`];
}

/** `null` for what is no tag: nothing left of it, or longer than a tag should be. */
function toTag(text: string): string | null {
  const tag = cleanTags([text.replaceAll(',', ' ')])[0] ?? '';
  return tag.length >= MIN_TAG_CHARS && countGraphemes(tag) <= tagLength.thresholds.maxChars ? tag : null;
}

function toFit(score: number): number {
  return Math.round(Math.min(1, score / FULL_SCORE) * 100) / 100;
}

function reasonsFor({ counts }: Phrase): SuggestionReason[] {
  const described = countInDescription(counts);
  const reasons: Omit<SuggestionReason, 'of'>[] = [];
  if (counts.title > 0 && described > 0) {
    reasons.push({ name: 'titleAndDescription', values: [counts.title + described] });
  } else if (counts.title > 0) reasons.push({ name: 'title', values: [] });
  if (counts.hashtag > 0) reasons.push({ name: 'hashtag', values: [] });
  if (counts.chapter > 0) reasons.push({ name: 'chapter', values: [] });
  if (reasons.length === 0) reasons.push({ name: 'description', values: [described] });
  return reasons.slice(0, 2).map((reason) => ({ ...reason, of: 'relevance' }));
}
