import { LIBRARY } from './library.ts';
import type { StandInVideo } from './video.ts';
import { arabic } from './videos/arabic.ts';
import { crustShort } from './videos/crust-short.ts';
import { hostile } from './videos/hostile.ts';
import { japanese } from './videos/japanese.ts';
import { noTags } from './videos/no-tags.ts';
import { ovenLive } from './videos/oven-live.ts';
import { sourdough } from './videos/sourdough.ts';
import { UNAVAILABLE_VIDEOS } from './videos/unavailable.ts';
import { weak } from './videos/weak.ts';

export { arabic, crustShort, hostile, japanese, noTags, ovenLive, sourdough, UNAVAILABLE_VIDEOS, weak };

/** The videos that play. */
export const VIDEOS: readonly StandInVideo[] = [sourdough, noTags, crustShort, ovenLive, japanese, arabic, weak];

const byId = new Map([...VIDEOS, ...UNAVAILABLE_VIDEOS, ...LIBRARY, hostile].map((video) => [video.id, video]));

export function findVideo(id: string): StandInVideo | null {
  return byId.get(id) ?? null;
}
