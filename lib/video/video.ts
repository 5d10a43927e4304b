/** The words for what Limelight knows about a video. No rules, no markup, no network. */

/** Eleven characters of YouTube's base64url alphabet, checked by `parseVideoId`. */
export type VideoId = string & { readonly __brand: 'VideoId' };

/** Where the video was read. */
type Surface = 'watch' | 'studio';

export interface CaptionTrack {
  /** BCP 47, as YouTube writes it: "en", "pt-BR". */
  languageCode: string;
  name: string;
  /** True for speech recognition ("asr"), false for captions somebody wrote or uploaded. */
  isAutomatic: boolean;
}

export interface Chapter {
  title: string;
  startSeconds: number;
}

export interface Thumbnail {
  url: string;
  width: number;
  height: number;
}

export type LiveState = 'not-live' | 'upcoming' | 'live' | 'was-live';

/**
 * What one page said about one video. `null` always means "not shown there", never "none" and never 0:
 * `tags: []` is a video without tags, `tags: null` a page that does not tell.
 */
export interface Video {
  id: VideoId;
  surface: Surface;
  title: string | null;
  /** Whole, with its line breaks as `\n`. */
  description: string | null;
  tags: string[] | null;
  channelName: string | null;
  channelId: string | null;
  /** With the leading "@". */
  channelHandle: string | null;
  /** YouTube's own category name, in English on watch pages whatever the page's language. */
  category: string | null;
  /** Epoch ms. Old pages give a day only; then it is midnight UTC. */
  publishedAt: number | null;
  uploadedAt: number | null;
  durationSeconds: number | null;
  viewCount: number | null;
  likeCount: number | null;
  /** Exact count only; a rounded "2.7K" stays in `commentCountText`. */
  commentCount: number | null;
  commentCountText: string | null;
  liveState: LiveState | null;
  isPremiere: boolean | null;
  isShort: boolean | null;
  isMadeForKids: boolean | null;
  isFamilySafe: boolean | null;
  isUnlisted: boolean | null;
  captions: CaptionTrack[] | null;
  chapters: Chapter[] | null;
  /** `automatic` chapters were made by YouTube, not by the creator. */
  chapterSource: 'description' | 'automatic' | null;
  endScreenElementCount: number | null;
  cardCount: number | null;
  playlistCount: number | null;
  thumbnails: Thumbnail[] | null;
  /** BCP 47 language of the speech or, when unknown, of the metadata. */
  language: string | null;
}
