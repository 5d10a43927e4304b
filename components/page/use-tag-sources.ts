import { askBackground } from '@/lib/messages/to-background';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { type Asked, useAsked } from './use-asked';

/**
 * Has the sources of suggestions brought up to date, once for each draft that is shown. What comes of it is seen in the
 * draft's row.
 */
export function useTagSources({ tabId, videoId }: Pick<DraftRow, 'tabId' | 'videoId'>): Asked<null> {
  return useAsked<null>(`${tabId}|${videoId}`, async (isForced) => {
    await askBackground('refreshTagSources', isForced ? { tabId, isForced } : { tabId });
    return { value: null, fetchedAt: 0 };
  });
}
