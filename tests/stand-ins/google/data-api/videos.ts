import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import { countsOf } from '../counts.ts';
import { findApiVideo, type ApiVideo } from '../world.ts';
import { type Call, checkParts, invalidFilters, listOf, noFilter, ownChannelOf, withParts } from './call.ts';
import { isoDuration, isoSeconds, videoThumbnails } from './pictures.ts';

const PARTS = [
  ...['contentDetails', 'liveStreamingDetails', 'localizations', 'player', 'recordingDetails', 'snippet'],
  ...['statistics', 'status', 'topicDetails', 'fileDetails', 'processingDetails', 'suggestions', 'contentRating'],
];
const MOST_IDS = 50;

/** In the order of the ids; one that is gone, or private and somebody else's, is left out without a word. */
export function listVideos(call: Call): youtube_v3.Schema$VideoListResponse {
  checkParts(call, PARTS);
  if (!call.query.has('id')) throw noFilter('id, chart, myRating');
  const ids = [...new Set(listOf(call.query, 'id'))];
  if (ids.length > MOST_IDS) throw invalidFilters();
  const items = ids.flatMap((id) => {
    const video = visibleVideo(call, id);
    return video === null ? [] : [withParts(videoResource(video, call), call.parts)];
  });
  const pageInfo = { totalResults: items.length, resultsPerPage: items.length };
  return { kind: 'youtube#videoListResponse', items, pageInfo };
}

export function visibleVideo(call: Call, id: string): ApiVideo | null {
  const video = call.state.edits.get(id) ?? findApiVideo(id);
  if (video === null) return null;
  return video.privacy === 'private' && video.channel.id !== ownChannelOf(call) ? null : video;
}

export function videoResource(video: ApiVideo, { state }: Call): youtube_v3.Schema$Video {
  const isLive = video.liveStartedAt !== null;
  const counts = countsOf(video, state);
  return {
    kind: 'youtube#video',
    id: video.id,
    snippet: snippetOf(video),
    contentDetails: {
      duration: isoDuration(video.durationSeconds),
      dimension: '2d',
      definition: 'hd',
      caption: String(video.captions.some(({ automatic }) => automatic !== true)),
      licensedContent: video.channel.id.startsWith('UCbread'),
      contentRating: {},
      projection: 'rectangular',
    },
    status: {
      uploadStatus: 'processed',
      privacyStatus: video.privacy,
      license: 'youtube',
      embeddable: true,
      publicStatsViewable: true,
      madeForKids: video.isMadeForKids,
    },
    // What is hidden or turned off is absent, not 0.
    statistics: {
      viewCount: String(counts.views),
      ...(counts.likes === null ? {} : { likeCount: String(counts.likes) }),
      favoriteCount: '0',
      ...(counts.comments === null ? {} : { commentCount: String(counts.comments) }),
    },
    player: {
      embedHtml: `<iframe width="480" height="270" src="//www.youtube.com/embed/${video.id}" frameborder="0" allowfullscreen></iframe>`,
    },
    topicDetails: { topicCategories: ['https://en.wikipedia.org/wiki/Food', 'https://en.wikipedia.org/wiki/Hobby'] },
    recordingDetails: {},
    ...(isLive && video.liveStartedAt !== null
      ? {
          liveStreamingDetails: {
            actualStartTime: isoSeconds(Date.parse(video.liveStartedAt)),
            concurrentViewers: '212',
          },
        }
      : {}),
  };
}

function snippetOf(video: ApiVideo): youtube_v3.Schema$VideoSnippet {
  return {
    publishedAt: isoSeconds(video.publishedAt),
    channelId: video.channel.id,
    title: video.title,
    description: video.description,
    thumbnails: videoThumbnails(video.id),
    channelTitle: video.channel.name,
    ...(video.tags.length === 0 ? {} : { tags: [...video.tags] }),
    categoryId: video.categoryId,
    liveBroadcastContent: video.liveStartedAt === null ? 'none' : 'live',
    ...(video.language === null ? {} : { defaultLanguage: video.language }),
    localized: { title: video.title, description: video.description },
    ...(video.language === null ? {} : { defaultAudioLanguage: video.language }),
  };
}
