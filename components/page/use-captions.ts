import { useLiveQuery } from 'dexie-react-hooks';
import { askBackground } from '@/lib/messages/to-background';
import type { CaptionFacts } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';
import { loadCaptions } from './load-facts';
import type { ApiAccess } from './use-api-access';
import { useAsked } from './use-asked';
import { followedOf, type Followed } from './use-facts';

/** The captions of an own video: 50 units, so nothing is asked before `askAnew`. */
export function useCaptions(videoId: VideoId, access: ApiAccess): Followed<CaptionFacts[]> {
  const asked = useAsked<CaptionFacts[]>(null, () => askBackground('fetchCaptions', { videoId }));
  const kept = useLiveQuery(() => loadCaptions(videoId, access.owners), [videoId, access.signature]);
  return followedOf(asked, [kept, asked.reply], access);
}
