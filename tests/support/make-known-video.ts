import type { KnownVideo, KeywordEvidence } from '@/lib/keywords/evidence';
import { NO_EVIDENCE } from '@/lib/keywords/evidence';
import type { TagSource } from '@/lib/keywords/text-candidates';

/** One of several videos, by its number, unless the test says otherwise; a higher number is newer. */
export function makeKnownVideo(number: number, parts: Partial<KnownVideo> = {}): KnownVideo {
  return { id: `video-${number}`, title: `Loaf ${number}`, tags: [], publishedAt: number, viewCount: null, ...parts };
}

/** A video for each list of tags, the oldest first. */
export function makeTagged(...lists: string[][]): KnownVideo[] {
  return lists.map((tags, i) => makeKnownVideo(i + 1, { tags }));
}

export function makeEvidence(parts: Partial<KeywordEvidence> = {}): KeywordEvidence {
  return { ...NO_EVIDENCE, ...parts };
}

/** A draft about bread in English, without tags. */
export function makeTagSource(parts: Partial<TagSource> = {}): TagSource {
  return {
    title: 'Sourdough starter for beginners',
    description: 'How to make a sourdough starter with rye flour. The starter needs a week.',
    tags: [],
    language: 'en',
    focus: null,
    channelName: null,
    ...parts,
  };
}
