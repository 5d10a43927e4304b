import { vi } from 'vitest';
import { trackedPhraseId } from '@/lib/storage/ranks';
import type { RankRow, TrackedPhraseRow } from '@/lib/storage/keyword-rows';
import type { VideoId } from '@/lib/video/video';
import type { SearchHit, YoutubeClient } from '@/lib/youtube/youtube-client';

export const RANKED_VIDEO = 'sourdough01' as VideoId;
const DAY_MS = 86_400_000;

/** A phrase that is followed for the builders' video, never looked up yet. */
export function makeTracked(parts: Partial<TrackedPhraseRow> = {}): TrackedPhraseRow {
  const { videoId = RANKED_VIDEO, phrase = 'sourdough starter' } = parts;
  return {
    ...{ id: trackedPhraseId(videoId, phrase), videoId, videoTitle: 'Sourdough for beginners', phrase },
    ...{ language: 'en', region: 'US', addedAt: 1_000, problem: null, triedAt: null },
    ...parts,
  };
}

/** A look of one day, at noon UTC. */
export function makeLook(day: string, position: number | null, parts: Partial<RankRow> = {}): RankRow {
  const { trackedId = makeTracked().id, videoId = RANKED_VIDEO } = parts;
  const at = Date.parse(`${day}T12:00:00Z`);
  return { id: `${trackedId}|${day}`, trackedId, videoId, owner: 'public', day, at, position, results: 50, ...parts };
}

/** The day so many days before, in UTC. */
export function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}

/** Videos that stand on so many places before the one meant. */
export function makeOthers(count: number): VideoId[] {
  return Array.from({ length: count }, (_, place) => `other${String(place).padStart(6, '0')}` as VideoId);
}

/** YouTube's search, which finds for every phrase what the test put there; nothing for one it did not. */
export function makeSearch() {
  const found = new Map<string, VideoId[]>();
  const search = vi.fn<YoutubeClient['search']>(async ({ text }) => {
    const ids = found.get(text) ?? [];
    return { items: ids.map(hitOf), nextPageToken: null, totalResults: ids.length };
  });
  return { found, search, askedFor: () => search.mock.calls.map(([{ text }]) => text) };
}

function hitOf(videoId: VideoId): SearchHit {
  return { videoId, title: 'A video', channelId: 'UCother', channelTitle: 'Others', publishedAt: 0 };
}
