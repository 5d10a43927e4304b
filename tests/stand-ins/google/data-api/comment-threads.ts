import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import { ATTACKS } from '../../../support/attacks/attacks.ts';
import { escapeHtml } from '../../escape-html.ts';
import { hostile } from '../../youtube/catalogue.ts';
import type { ApiVideo } from '../world.ts';
import { type Call, checkParts, noFilter, withParts } from './call.ts';
import { youtubeError } from '../errors.ts';
import { etagOf } from './etag.ts';
import { pageOf } from './paging.ts';
import { isoSeconds } from './pictures.ts';
import { visibleVideo } from './videos.ts';

const PARTS = ['replies', 'snippet'];
const FILTERS = 'id, videoId, channelId, allThreadsRelatedToChannelId, postId';
const MOST_THREADS = 230;
const MINUTE_MS = 60_000;
const VIDEO_ID_LINK = '<code><a href="/youtube/v3/docs/commentThreads/list#videoId">videoId</a></code>';
const TEXTS = [
  'My crust finally crackles. Thank you!',
  'How long do you proof it in a cold kitchen? Mine takes forever…',
  'Tried it with 100 % rye & it worked <3',
  'Which flour is that? "T65"?',
  '4:10 is where I always went wrong',
  'ありがとうございます、朝ごはんに焼きました 🍞',
  'A video about scoring, please\nand one about steam',
];

/** Under the hostile video, everybody who wants something of a model says so. */
const HOSTILE_TEXTS = ATTACKS.filter(({ where }) => where === 'comment').map(({ text }) => text);

export function listCommentThreads(call: Call): youtube_v3.Schema$CommentThreadListResponse {
  checkParts(call, PARTS);
  const id = call.query.get('videoId');
  if (id === null) throw noFilter(FILTERS);
  const video = visibleVideo(call, id);
  if (video === null) throw refused(404, 'videoNotFound', 'could not be found.');
  if (video.comments === null) throw refused(403, 'commentsDisabled', 'has disabled comments.');
  const all = threadsOf(video, call);
  const { items, body } = pageOf(all, call.query, { usual: 20, most: 100 });
  return {
    kind: 'youtube#commentThreadListResponse',
    ...body,
    // The total is that of the page: YouTube does not tell more here.
    pageInfo: { ...body.pageInfo, totalResults: items.length },
    items: items.map((thread) => withParts(thread, call.parts)),
  };
}

function threadsOf(video: ApiVideo, { query }: Call): youtube_v3.Schema$CommentThread[] {
  const isPlain = query.get('textFormat') === 'plainText';
  const count = Math.min(video.comments ?? 0, MOST_THREADS);
  const threads = Array.from({ length: count }, (_, index) => threadOf(video, index, isPlain));
  return query.get('order') === 'relevance' ? threads.sort((a, b) => likesOf(b) - likesOf(a)) : threads;
}

function likesOf({ snippet }: youtube_v3.Schema$CommentThread): number {
  return snippet?.topLevelComment?.snippet?.likeCount ?? 0;
}

function threadOf(video: ApiVideo, index: number, isPlain: boolean): youtube_v3.Schema$CommentThread {
  const id = `Ug${Buffer.from(`${video.id}${index}`).toString('base64url')}4AaABAg`;
  const replies = index % 5 === 2 ? 2 : 0;
  const place = { channelId: video.channel.id, videoId: video.id };
  return {
    kind: 'youtube#commentThread',
    id,
    snippet: {
      ...place,
      topLevelComment: comment(video, id, index, isPlain),
      canReply: true,
      totalReplyCount: replies,
      isPublic: true,
    },
    ...(replies === 0
      ? {}
      : {
          replies: {
            comments: Array.from({ length: replies }, (_, place) =>
              comment(video, `${id}.${place}`, index + place + 1, isPlain, id),
            ),
          },
        }),
  };
}

function comment(
  video: ApiVideo,
  id: string,
  index: number,
  isPlain: boolean,
  parentId?: string,
): youtube_v3.Schema$Comment {
  const texts = video.id === hostile.id ? HOSTILE_TEXTS : TEXTS;
  const text = texts[index % texts.length] ?? '';
  const at = isoSeconds(video.publishedAt + (MOST_THREADS - index) * 97 * MINUTE_MS);
  const author = `UCviewer${String(index).padStart(16, '0')}`;
  const snippet: youtube_v3.Schema$CommentSnippet = {
    channelId: video.channel.id,
    videoId: video.id,
    textDisplay: isPlain ? text : html(text),
    textOriginal: text,
    ...(parentId === undefined ? {} : { parentId }),
    authorDisplayName: `@viewer${index}`,
    authorProfileImageUrl: `https://yt3.ggpht.com/${author}=s48-c-k-c0x00ffffff-no-rj`,
    authorChannelUrl: `http://www.youtube.com/@viewer${index}`,
    authorChannelId: { value: author },
    canRate: true,
    viewerRating: 'none',
    likeCount: (index * 7) % 31,
    publishedAt: at,
    updatedAt: at,
  };
  return { kind: 'youtube#comment', etag: etagOf(snippet), id, snippet };
}

function html(text: string): string {
  const escaped = escapeHtml(text).replaceAll('\n', '<br>');
  return escaped.replace(/^(\d+:\d\d)/, '<a href="https://www.youtube.com/watch">$1</a>');
}

function refused(code: number, reason: string, what: string): Error {
  return youtubeError(code, `The video identified by the ${VIDEO_ID_LINK} parameter ${what}`, {
    ...{ domain: 'youtube.commentThread', reason, location: 'videoId', locationType: 'parameter' },
  });
}
