import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import * as z from 'zod';
import type { VideoId } from '@/lib/video/video';
import type { Asker, Call } from './ask-youtube';
import { dataCall } from './data-call';
import { parseInstant } from './parse-time';
import { PageToken, toPage } from './to-page';
import { capped, count, listOf, part, typedAs } from './wire-schema';
import type { AskContext, CommentFacts, Page } from './youtube-client';

const CommentThread = typedAs<youtube_v3.Schema$CommentThread>()(
  z.object({
    id: z.string().min(1).max(200),
    snippet: part({
      topLevelComment: part({
        snippet: part({
          authorDisplayName: capped(500),
          authorChannelId: part({ value: capped(64) }),
          textDisplay: capped(20_000),
          likeCount: count,
          publishedAt: capped(40),
          updatedAt: capped(40),
        }),
      }),
      totalReplyCount: count,
    }),
  }),
);

/** Without `pageInfo`: its total is that of the page, not of the video. */
export const CommentThreadList = typedAs<youtube_v3.Schema$CommentThreadListResponse>()(
  z.object({
    kind: z.literal('youtube#commentThreadListResponse'),
    nextPageToken: PageToken,
    items: listOf(CommentThread),
  }),
);

export const commentThreadsCall = (
  videoId: VideoId,
  pageToken: string | null,
): Call<z.output<typeof CommentThreadList>> =>
  dataCall('commentThreads', CommentThreadList, 'comments', {
    part: 'snippet',
    videoId,
    maxResults: 100,
    textFormat: 'plainText',
    pageToken,
  });

export async function fetchCommentThreads(
  { ask }: Asker,
  videoId: VideoId,
  pageToken: string | null,
  context?: AskContext,
): Promise<Page<CommentFacts>> {
  return toPage(await ask(commentThreadsCall(videoId, pageToken), context), toCommentFacts);
}

export function toCommentFacts({ id, snippet }: z.output<typeof CommentThread>): CommentFacts | null {
  const comment = snippet?.topLevelComment?.snippet;
  const publishedAt = parseInstant(comment?.publishedAt);
  if (publishedAt === null || comment?.textDisplay === undefined) return null;
  return {
    id,
    authorName: comment.authorDisplayName ?? '',
    authorChannelId: comment.authorChannelId?.value || null,
    text: comment.textDisplay,
    likeCount: comment.likeCount ?? 0,
    replyCount: snippet?.totalReplyCount ?? 0,
    publishedAt,
    updatedAt: parseInstant(comment.updatedAt) ?? publishedAt,
  };
}
