import { findAlike } from './find-alike';
import type { LibraryIndex, TagUse } from './library-index';

/** A tag that several opened videos about the same have. */
export interface OpenedFacts {
  use: TagUse;
  /** How many of them; videos of one channel count as one. */
  count: number;
}

const MAX_VIDEOS = 40;
const ABOUT_THE_SAME = 0.15;
/** A tag that only one has may be a mistake, or spam. */
const MIN_VIDEOS = 2;

/** Tags of the opened videos whose titles are like the draft's, in no order. */
export function readOpened(index: LibraryIndex, title: string): OpenedFacts[] {
  const alike = findAlike(index, title, MAX_VIDEOS, index.taggedAt).filter(
    ({ likeness }) => likeness >= ABOUT_THE_SAME,
  );
  const channelsByUse = new Map<TagUse, Set<string>>();
  for (const { at } of alike) {
    const video = index.videos[at];
    if (!video) continue;
    for (const tag of video.tags) {
      const use = index.usesByForm.get(tag);
      if (!use) continue;
      const channels = channelsByUse.get(use) ?? new Set();
      channelsByUse.set(use, channels.add(video.channelName ?? `video ${video.id}`));
    }
  }
  return [...channelsByUse]
    .map(([use, channels]) => ({ use, count: channels.size }))
    .filter(({ count }) => count >= MIN_VIDEOS);
}
