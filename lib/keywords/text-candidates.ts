import { countInDescription, countWritten, type Phrase } from './phrase';
import { scorePhrase } from './phrase-traits';
import { readDraft } from './read-draft';
import type { SuggestionReason } from './suggestion';
import { toSingleTag } from './tag-filter';
import { type ScoredTag, takeDistinct } from './take-distinct';
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
  /** What is said in the video. */
  transcript?: string | null;
  /** Titles of chapters; those that the description has are found there. */
  chapters?: readonly string[] | null;
}

/** A phrase of the draft that may be a tag. */
export interface TextCandidate {
  tag: string;
  /** 0–1: how well it fits what the draft says; means the same in every draft. */
  fit: number;
  reasons: SuggestionReason[];
}

/** Of 4,500 videos 37 % have their channel's name as a tag. */
const CHANNEL_SCORE = 0.37;
const MAX_CHARS = 100;

/**
 * Phrases of the title, the description and, where they are known, chapters and transcript, in any script, and the channel's
 * name, best first. Everything comes from the draft itself. A draft without words has none. The same draft always gets the
 * same.
 */
export function suggestFromText(source: TagSource, max: number): TextCandidate[] {
  const { language, focus, channelName } = source;
  const draft = readDraft(
    {
      title: source.title ?? '',
      description: source.description ?? '',
      chapters: source.chapters ?? [],
      transcript: source.transcript ?? '',
    },
    language,
  );
  if (!draft) return [];
  const scored: ScoredTag<SuggestionReason[]>[] = [];
  const add = (text: string, score: number, reasons: SuggestionReason[], isJoined = false) => {
    const tag = toSingleTag(text);
    if (tag !== null && tag.length <= MAX_CHARS) scored.push({ tag, score, told: reasons, isJoined });
  };
  if (focus !== null) add(focus, 1, [{ name: 'focus', values: [], of: 'relevance' }]);
  if (channelName !== null) add(channelName, CHANNEL_SCORE, [{ name: 'channel', values: [], of: 'relevance' }]);
  const writeTag = createTagWriter(draft.stretches, language);
  for (const phrase of draft.phrases) {
    if (isPassing(phrase)) continue;
    add(writeTag(phrase), scorePhrase(phrase, draft.facts), reasonsFor(phrase), isOnlyHashtag(phrase));
  }
  return takeDistinct(scored, max, source.tags ?? []).map(({ tag, score, told }) => ({
    tag,
    fit: toFit(score),
    reasons: told,
  }));
}

/** The root: few phrases are chosen more often than not, and those of one in ten are fair suggestions still. */
function toFit(score: number): number {
  return Math.max(0.01, Math.round(Math.sqrt(score) * 100) / 100);
}

/** A word that the description says once, in passing, tells nobody what a video is about. */
function isPassing({ counts, size, whole, name }: Phrase): boolean {
  const isElsewhere = counts.title + counts.hashtag + counts.chapter + counts.spoken > 0;
  return size === 1 && !isElsewhere && countWritten(counts) === 1 && countWritten(whole) === 0 && name === null;
}

function isOnlyHashtag({ counts, words }: Phrase): boolean {
  return words.length === 1 && counts.hashtag > 0 && counts.hashtag === countWritten(counts);
}

function reasonsFor({ counts }: Phrase): SuggestionReason[] {
  const described = countInDescription(counts);
  const reasons: Omit<SuggestionReason, 'of'>[] = [];
  if (counts.title > 0 && described > 0) {
    reasons.push({ name: 'titleAndDescription', values: [counts.title + described] });
  } else if (counts.title > 0) reasons.push({ name: 'title', values: [] });
  if (counts.hashtag > 0) reasons.push({ name: 'hashtag', values: [] });
  if (counts.chapter > 0) reasons.push({ name: 'chapter', values: [] });
  if (reasons.length === 0 && described > 0) reasons.push({ name: 'description', values: [described] });
  if (counts.spoken > 0) reasons.push({ name: 'spoken', values: [counts.spoken] });
  return reasons.slice(0, 2).map((reason) => ({ ...reason, of: 'relevance' }));
}
