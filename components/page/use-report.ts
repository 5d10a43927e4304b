import { useLiveQuery } from 'dexie-react-hooks';
import { askBackground } from '@/lib/messages/to-background';
import type { VideoReport } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';
import { loadReport } from './load-facts';
import type { ApiAccess } from './use-api-access';
import { useAsked } from './use-asked';
import { followedOf, type Followed } from './use-facts';

/**
 * What YouTube Analytics says about an own video. Before the account allowed its reports nothing is asked, and of another
 * channel's video neither.
 */
export function useReport(videoId: VideoId, access: ApiAccess, isOwn: boolean): Followed<VideoReport> {
  const isAsked = isOwn && access.isReportAllowed;
  const asked = useAsked<VideoReport>(isAsked ? `${videoId}|${access.signature}` : null, (isForced) =>
    askBackground('fetchReport', { videoId, isForced }),
  );
  const kept = useLiveQuery(
    async () => (isAsked ? loadReport(videoId, access.owners) : null),
    [isAsked, videoId, access.signature],
  );
  return followedOf(
    asked,
    [kept, asked.reply].filter((one) => isAsked && one?.value.videoId === videoId),
    access,
  );
}
