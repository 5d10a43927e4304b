import type { Video, VideoId } from './video';

/** A video of which nothing is known but what it is called and where it was met. */
export function emptyVideo(id: VideoId, surface: Video['surface']): Video {
  return {
    id,
    surface,
    title: null,
    description: null,
    tags: null,
    channelName: null,
    channelId: null,
    channelHandle: null,
    category: null,
    publishedAt: null,
    uploadedAt: null,
    durationSeconds: null,
    viewCount: null,
    likeCount: null,
    commentCount: null,
    commentCountText: null,
    liveState: null,
    isPremiere: null,
    isShort: null,
    isMadeForKids: null,
    isFamilySafe: null,
    isUnlisted: null,
    captions: null,
    chapters: null,
    chapterSource: null,
    endScreenElementCount: null,
    cardCount: null,
    playlistCount: null,
    thumbnails: null,
    language: null,
  };
}
