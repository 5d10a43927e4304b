import { tagKey } from '@/lib/keywords/tag-key';
import type { WritingContext } from './context';
import type { PromptData } from './feature';
import { findKeyPhrases } from './key-phrases';

type DraftPart = 'title' | 'description' | 'tags' | 'chapters' | 'facts' | 'phrases' | 'style';

const MAX_TITLE_CHARS = 200;
const MAX_DESCRIPTION_CHARS = 5_000;
const MAX_LIST_CHARS = 1_500;
const MAX_PHRASES = 15;

/** What the draft says, one block for each part, in this order. Parts without anything in them are left out. */
export function draftData(context: WritingContext, parts: readonly DraftPart[]): PromptData[] {
  const made: Record<DraftPart, () => PromptData> = {
    title: () => ({ label: 'title of the video', text: context.video.title ?? '', maxChars: MAX_TITLE_CHARS }),
    description: () => ({
      label: 'description of the video',
      text: context.video.description ?? '',
      maxChars: MAX_DESCRIPTION_CHARS,
    }),
    tags: () => list('tags of the video', context.video.tags ?? []),
    chapters: () =>
      list(
        'titles of its chapters',
        (context.video.chapters ?? []).map(({ title }) => title),
      ),
    facts: () => ({ label: 'facts about the video', text: factsOf(context).join('\n'), maxChars: MAX_LIST_CHARS }),
    phrases: () => list('phrases that Limelight found to matter', listPhrases(context)),
    style: () => list('titles of the channel’s last videos, as examples of how the creator writes', context.ownTitles),
  };
  return parts.map((part) => made[part]()).filter(({ text }) => text !== '');
}

/** What the video is about, best first: the chosen phrase, what the draft says most, and what Limelight suggests beside. */
export function listPhrases(context: WritingContext): string[] {
  const phrases = [...findKeyPhrases(context), ...context.suggestions.map(({ tag }) => tag)];
  return [...new Map(phrases.map((phrase) => [tagKey(phrase), phrase])).values()].slice(0, MAX_PHRASES);
}

function list(label: string, lines: readonly string[]): PromptData {
  return { label, text: lines.join('\n'), maxChars: MAX_LIST_CHARS };
}

function factsOf({ video, focus, channelName }: WritingContext): string[] {
  const { category, durationSeconds, isShort, liveState } = video;
  const facts: (string | null)[] = [
    channelName && `Channel: ${channelName}`,
    category && `Category: ${category}`,
    durationSeconds === null ? null : `Duration: ${durationSeconds} seconds`,
    isShort === true ? 'It is a Short.' : null,
    liveState === 'live' || liveState === 'upcoming' ? 'It is a live stream.' : null,
    focus && `The phrase it is to be found for: ${focus}`,
  ];
  return facts.flatMap((fact) => fact || []);
}
