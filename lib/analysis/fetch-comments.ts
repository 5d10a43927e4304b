import type { Answer } from '@/lib/storage/answer-cache';
import type { VideoId } from '@/lib/video/video';
import { COMMENTS } from '@/lib/youtube/answer-kinds';
import type { KeptComment } from '@/lib/youtube/facts-schemas';
import type { ApiTools } from './api-tools';
import { askCache } from './ask-cache';
import { chooseAskerForVideo } from './choose-asker';
import { requireOwner } from './require-owner';

/** Of a comment; more is rare, and not read. */
const MAX_TEXT_CHARS = 1_000;

/**
 * The newest comments of a video, at most 100, kept for a day: one unit. Who wrote them is not kept. Throws
 * `comments-disabled`, and what the client throws.
 */
export async function fetchComments(tools: ApiTools, videoId: VideoId): Promise<Answer<KeptComment[]>> {
  const { owner, accountId } = await chooseAskerForVideo(tools, videoId);
  const fetch = async () => {
    const context = { ...(accountId !== undefined && { accountId }), purpose: 'comments' } as const;
    const { items } = await tools.youtube.fetchCommentThreads(videoId, null, context);
    await requireOwner(tools, owner);
    const value = items.map(({ text, likeCount, replyCount, publishedAt }) => {
      return { text: text.slice(0, MAX_TEXT_CHARS), likeCount, replyCount, publishedAt };
    });
    return { value, etag: null };
  };
  return askCache(tools, COMMENTS, videoId, fetch, { owner, purpose: 'comments' });
}
