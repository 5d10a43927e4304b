import { findAlike } from './find-alike';
import type { LibraryIndex, TagUse } from './library-index';

/** What the channel's earlier videos say of one tag, for one draft. */
export interface LibraryFacts {
  use: TagUse;
  /** 0–1: see `TagUse`. */
  recentShare: number;
  /** 0–1: its share of the videos most like the draft, each as much as it is like it. */
  alikeShare: number;
  /** The title of the nearest video that has it, where one is near. */
  nearestTitle: string | null;
}

const NEIGHBOURS = 10;
/** Less likeness is a word or an ending in common. */
const NEAR = 0.15;

/** In no order; each tag of the library once. */
export function readLibrary(index: LibraryIndex, title: string): LibraryFacts[] {
  const alike = findAlike(index, title, NEIGHBOURS, index.taggedAt);
  const all = alike.reduce((sum, { likeness }) => sum + likeness ** 2, 0);
  const found = new Map<TagUse, { weight: number; nearestTitle: string | null }>();
  for (const { at, likeness } of alike) {
    const video = index.videos[at];
    if (!video) continue;
    for (const use of usesOf(index, video.tags)) {
      const known = found.get(use);
      if (known) known.weight += likeness ** 2;
      else found.set(use, { weight: likeness ** 2, nearestTitle: likeness >= NEAR ? video.title : null });
    }
  }
  return index.tags.map((use) => {
    const near = found.get(use);
    const alikeShare = near ? near.weight / all : 0;
    return { use, recentShare: use.recentShare, alikeShare, nearestTitle: near?.nearestTitle ?? null };
  });
}

function usesOf(index: LibraryIndex, tags: readonly string[]): Set<TagUse> {
  return new Set(tags.flatMap((tag) => index.usesByForm.get(tag) ?? []));
}
