import type { TagSuggestion } from '@/lib/keywords/suggestion';
import type { FocusPhrase } from '@/lib/seo/check';
import type { CheckResult } from '@/lib/seo/scorecard';
import { packTags } from '@/lib/keywords/pack-tags';
import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import { foldText } from '@/lib/seo/text/fold-text';
import { countGraphemes } from '@/lib/seo/text/graphemes';
import type { Video } from '@/lib/video/video';
import type { DraftEdit } from '../edit';
import { mendLinks } from './mend-links';
import { moveFirstBlock } from './move-first-block';
import { cutHashtags, moveToEnd } from './move-title-parts';
import { removeTagLists } from './remove-tag-lists';
import { dropAngles, replaceAngles } from './replace-angles';
import { shortenEmojiRuns, shortenMarkRuns } from './shorten-runs';
import { splitParagraphs } from './split-paragraphs';

/** An open check with all that a fix can be made of. */
interface OpenCheck {
  result: CheckResult;
  video: Video;
  suggestions: readonly TagSuggestion[];
  focus: FocusPhrase | null;
}

/** Edits that may make a check pass, the best first; the caller tries them. */
type DraftFixes = (open: OpenCheck) => DraftEdit[][];

/**
 * By check. What is not here only the creator can do: write a title or a sentence, choose what to shorten, tell which tags
 * are true, make chapters, captions or a thumbnail.
 */
export const DRAFT_FIXES: Readonly<Record<string, DraftFixes>> = {
  'title-characters': ({ video }) => [replaceAngles, dropAngles].map((mend) => setTitle(mend(video.title ?? ''))),
  'title-channel-name': ({ video, result }) => moveFront(video, findFront(video.title ?? '', String(result.measured))),
  'title-topic-first': ({ video, result }) => {
    if (result.advice?.name !== 'episodeFirst') return [];
    return moveFront(video, findFront(video.title ?? '', String(result.measured)));
  },
  'title-emoji': ({ video }) => [setTitle(shortenEmojiRuns(video.title ?? ''))],
  'title-hashtags': ({ video, result }) => moveHashtags(video.title ?? '', result.thresholds['maxHashtags'] ?? 0),
  'title-punctuation': ({ video, result }) => [
    setTitle(shortenMarkRuns(video.title ?? '', result.thresholds['maxMarksInRow'] ?? 1)),
  ],
  'description-characters': ({ video }) =>
    [replaceAngles, dropAngles].map((mend) => setDescription(mend(video.description ?? ''))),
  'description-first-line': ({ video }) => [setDescription(moveFirstBlock(video.description ?? ''))],
  'description-links': ({ video }) => [setDescription(mendLinks(video.description ?? ''))],
  'description-tag-list': ({ video, result }) => [
    setDescription(removeTagLists(video.description ?? '', video.tags ?? [], result.thresholds)),
  ],
  'description-paragraphs': ({ video, result }) => {
    const { maxParagraphChars = 0 } = result.thresholds;
    return [setDescription(splitParagraphs(video.description ?? '', maxParagraphChars, video.language))];
  },
  'tag-count': ({ video, suggestions }) => [[{ field: 'tags', add: packTags(video.tags ?? [], suggestions) }]],
  'focus-in-tags': ({ video, focus }) => {
    const tag = (focus?.text ?? '').replaceAll(',', ' ');
    return [[{ field: 'tags', set: [tag, ...(video.tags ?? [])] }]];
  },
  'tag-duplicates': ({ video }) => [[{ field: 'tags', set: keepFirst(video.tags ?? []) }]],
  'tag-length': ({ video, result }) => {
    const { maxChars = 0 } = result.thresholds;
    return [[{ field: 'tags', set: (video.tags ?? []).filter((tag) => countGraphemes(tag) <= maxChars) }]];
  },
  'tags-limit': ({ video, result }) => [
    [{ field: 'tags', set: keepFitting(video.tags ?? [], result.thresholds['maxChars'] ?? 0) }],
  ],
};

function setTitle(text: string): DraftEdit[] {
  return [{ field: 'title', text }];
}

function setDescription(text: string): DraftEdit[] {
  return [{ field: 'description', text }];
}

function moveFront({ title }: Video, frontChars: number | null): DraftEdit[][] {
  const moved = frontChars === null ? null : moveToEnd(title ?? '', frontChars);
  return moved === null ? [] : [setTitle(moved)];
}

/** How many characters of the title the words in front take, with the marks before them. */
function findFront(title: string, words: string): number | null {
  const at = title.toLowerCase().indexOf(words.toLowerCase());
  return at === -1 ? null : at + words.length;
}

/** Out of the title into the description, as YouTube counts hashtags of both together. */
function moveHashtags(title: string, max: number): DraftEdit[][] {
  const parts = cutHashtags(title, max);
  if (!parts) return [];
  return [[...setTitle(parts.title), { field: 'description', insert: parts.cut.join(' '), at: 'end' }]];
}

/** The check's own comparison, by which "Café" and "cafe" are one. */
function keepFirst(tags: readonly string[]): string[] {
  const known = new Set<string>();
  return tags.filter((tag) => {
    const folded = foldText(tag.trim().replace(/\s+/g, ' '));
    const isFirst = !known.has(folded);
    known.add(folded);
    return isFirst;
  });
}

/** From the beginning: creators put what matters first. */
function keepFitting(tags: readonly string[], maxChars: number): string[] {
  let count = tags.length;
  while (count > 0 && countTagCharacters(tags.slice(0, count)) > maxChars) count -= 1;
  return tags.slice(0, count);
}
