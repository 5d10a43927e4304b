import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import { countsOf } from '../counts.ts';
import { API_CHANNELS, type ApiChannel, uploadsIdOf, uploadsOf } from '../world.ts';
import {
  type Call,
  checkParts,
  invalidFilters,
  listOf,
  noFilter,
  notAuthorized,
  ownChannelOf,
  withParts,
} from './call.ts';
import { channelThumbnails, isoSeconds } from './pictures.ts';

const PARTS = [
  ...['brandingSettings', 'contentDetails', 'contentOwnerDetails', 'localizations', 'snippet', 'statistics', 'status'],
  ...['topicDetails', 'auditDetails'],
];
const FILTERS = 'forHandle, mySubscribers, forUsername, id, idParam, managedByMe, mine, categoryId';
const USUAL = 5;
const MOST_IDS = 50;

/** Without a match there is no `items` at all, as with YouTube. */
export function listChannels(call: Call): youtube_v3.Schema$ChannelListResponse {
  checkParts(call, PARTS);
  const found = channelsFor(call);
  const asked = Number(call.query.get('maxResults') ?? USUAL);
  return {
    kind: 'youtube#channelListResponse',
    pageInfo: { totalResults: found.length, resultsPerPage: asked },
    ...(found.length === 0
      ? {}
      : { items: found.map((channel) => withParts(channelResource(channel, call), call.parts)) }),
  };
}

function channelsFor(call: Call): ApiChannel[] {
  const { query } = call;
  if (query.get('mine') === 'true') {
    if (call.token === null) throw notAuthorized('mine');
    return API_CHANNELS.filter(({ channel }) => channel.id === ownChannelOf(call));
  }
  const handle = query.get('forHandle');
  if (handle !== null) {
    const wanted = `@${handle.replace(/^@/, '')}`.toLowerCase();
    return API_CHANNELS.filter(({ channel }) => channel.handle.toLowerCase() === wanted);
  }
  if (!query.has('id')) throw noFilter(FILTERS);
  const ids = listOf(query, 'id');
  if (ids.length > MOST_IDS) throw invalidFilters();
  return [...new Set(ids)].flatMap((id) => API_CHANNELS.filter(({ channel }) => channel.id === id));
}

function channelResource(known: ApiChannel, { state }: Call): youtube_v3.Schema$Channel {
  const { channel, description, country, subscribers } = known;
  const uploads = uploadsOf(channel.id).filter(({ privacy }) => privacy === 'public');
  const views = uploads.reduce((sum, video) => sum + countsOf(video, state).views, 0);
  return {
    kind: 'youtube#channel',
    id: channel.id,
    snippet: {
      title: channel.name,
      description,
      customUrl: channel.handle,
      publishedAt: isoSeconds(Date.parse(known.publishedAt)),
      thumbnails: channelThumbnails(channel.id),
      localized: { title: channel.name, description },
      ...(country === null ? {} : { country }),
    },
    contentDetails: { relatedPlaylists: { likes: '', uploads: uploadsIdOf(channel) } },
    statistics: {
      viewCount: String(views),
      ...(subscribers === null ? {} : { subscriberCount: String(subscribers) }),
      hiddenSubscriberCount: subscribers === null,
      videoCount: String(uploads.length),
    },
    status: {
      privacyStatus: 'public',
      isLinked: true,
      longUploadsStatus: 'longUploadsUnspecified',
      madeForKids: false,
    },
    brandingSettings: { channel: { title: channel.name, description, ...(country === null ? {} : { country }) } },
  };
}
