import type { RejectionRow, SourceState } from '@/lib/storage/keyword-rows';
import { tagKey } from '@/lib/keywords/tag-key';
import type { VideoId } from '@/lib/video/video';

/** A source of suggestions that is in use, unless the test says otherwise. */
export function makeSource(parts: Partial<SourceState> = {}): SourceState {
  return { id: 'text', status: 'used', count: 1, asOf: null, problem: null, ...parts };
}

/** A suggestion that was rejected for one video, or with `null` for every one. */
export function makeRejection(tag: string, videoId: VideoId | null = 'sourdough01' as VideoId, at = 1): RejectionRow {
  const key = tagKey(tag);
  return { id: `${videoId ?? '*'}|${key}`, tag, key, videoId, at };
}
