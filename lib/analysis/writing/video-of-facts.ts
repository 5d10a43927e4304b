import type { VideoFacts } from '@/lib/video/facts';
import type { Video } from '@/lib/video/video';
import { completeVideo } from '../complete-video';

/** What the API told of a video, as a page would have told it; what it does not tell is unknown. */
export function videoOfFacts(facts: VideoFacts): Video {
  const { videoId, title, description, tags, channelTitle, channelId, publishedAt, durationSeconds } = facts;
  return completeVideo({
    id: videoId,
    surface: 'watch',
    ...{ title, description, tags, channelId, publishedAt, durationSeconds },
    channelName: channelTitle,
    channelHandle: null,
    category: null,
    uploadedAt: null,
    viewCount: facts.viewCount,
    likeCount: facts.likeCount,
    commentCount: facts.commentCount,
    commentCountText: null,
    liveState: facts.liveState,
    isPremiere: null,
    isShort: null,
    isMadeForKids: facts.isMadeForKids,
    isFamilySafe: null,
    isUnlisted: facts.privacy === null ? null : facts.privacy === 'unlisted',
    captions: null,
    chapters: null,
    chapterSource: null,
    endScreenElementCount: null,
    cardCount: null,
    playlistCount: null,
    thumbnails: facts.thumbnails,
    language: facts.defaultAudioLanguage ?? facts.defaultLanguage,
  });
}
