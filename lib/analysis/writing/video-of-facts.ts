import { emptyVideo } from '@/lib/video/empty-video';
import type { VideoFacts } from '@/lib/video/facts';
import type { Video } from '@/lib/video/video';
import { completeVideo } from '../complete-video';

/** What the API told of a video, as a page would have told it; what it does not tell is unknown. */
export function videoOfFacts(facts: VideoFacts): Video {
  const { videoId, title, description, tags, channelTitle, channelId, publishedAt, durationSeconds } = facts;
  return completeVideo({
    ...emptyVideo(videoId, 'watch'),
    ...{ title, description, tags, channelId, publishedAt, durationSeconds },
    channelName: channelTitle,
    viewCount: facts.viewCount,
    likeCount: facts.likeCount,
    commentCount: facts.commentCount,
    liveState: facts.liveState,
    isMadeForKids: facts.isMadeForKids,
    isUnlisted: facts.privacy === null ? null : facts.privacy === 'unlisted',
    thumbnails: facts.thumbnails,
    language: facts.defaultAudioLanguage ?? facts.defaultLanguage,
  });
}
