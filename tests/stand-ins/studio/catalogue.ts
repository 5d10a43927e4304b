import type { StudioVideo } from './video.ts';
import { draftArabic } from './videos/draft-arabic.ts';
import { draftEmoji } from './videos/draft-emoji.ts';
import { draftGerman } from './videos/draft-german.ts';
import { draftGood } from './videos/draft-good.ts';
import { draftHostile } from './videos/draft-hostile.ts';
import { draftShort } from './videos/draft-short.ts';
import { draftWeak } from './videos/draft-weak.ts';

export { draftArabic, draftEmoji, draftGerman, draftGood, draftHostile, draftShort, draftWeak };

/** The channel's videos, newest first, as the list shows them. */
export const STUDIO_VIDEOS: readonly StudioVideo[] = [
  draftWeak,
  draftGood,
  draftEmoji,
  draftArabic,
  draftGerman,
  draftShort,
];

const byId = new Map([...STUDIO_VIDEOS, draftHostile].map((video) => [video.id, video]));

export function findStudioVideo(id: string): StudioVideo | null {
  return byId.get(id) ?? null;
}
