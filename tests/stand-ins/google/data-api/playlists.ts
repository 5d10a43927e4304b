import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import { type ApiPlaylist, findPlaylist, playlistsOf } from '../playlists.ts';
import {
  type Call,
  checkParts,
  listOf,
  noFilter,
  notAuthorized,
  actingChannelOf,
  ownChannelOf,
  withParts,
} from './call.ts';
import { youtubeError } from '../errors.ts';
import { findApiChannel } from '../world.ts';
import { pageOf } from './paging.ts';
import { videoThumbnails } from './pictures.ts';

const PARTS = ['contentDetails', 'localizations', 'player', 'snippet', 'status'];

export function listPlaylists(call: Call): youtube_v3.Schema$PlaylistListResponse {
  checkParts(call, PARTS);
  const { items, body } = pageOf(playlistsFor(call), call.query, { usual: 5, most: 50 });
  return {
    kind: 'youtube#playlistListResponse',
    ...body,
    items: items.map((playlist) => withParts(playlistResource(playlist), call.parts)),
  };
}

function playlistsFor(call: Call): ApiPlaylist[] {
  const { query } = call;
  const own = ownChannelOf(call);
  if (query.get('mine') === 'true') {
    if (call.token === null) throw notAuthorized('mine');
    return playlistsOf(actingChannelOf(call), true);
  }
  const channelId = query.get('channelId');
  if (channelId !== null) {
    if (findApiChannel(({ id }) => id === channelId) === null) throw channelNotFound();
    return playlistsOf(channelId, own === channelId);
  }
  if (!query.has('id')) throw noFilter('channelId, id, mine');
  return listOf(query, 'id').flatMap((id) => findPlaylist(id) ?? []);
}

function playlistResource({
  id,
  channel,
  title,
  publishedAt,
  privacy,
  videos,
}: ApiPlaylist): youtube_v3.Schema$Playlist {
  return {
    kind: 'youtube#playlist',
    id,
    snippet: {
      publishedAt,
      channelId: channel.id,
      title,
      description: '',
      thumbnails: videoThumbnails(videos[0]?.id ?? ''),
      channelTitle: channel.name,
      localized: { title, description: '' },
    },
    status: { privacyStatus: privacy },
    contentDetails: { itemCount: videos.length },
  };
}

function channelNotFound(): Error {
  return youtubeError(404, 'Channel not found.', {
    ...{ domain: 'youtube.playlist', reason: 'channelNotFound', location: 'channelId', locationType: 'parameter' },
  });
}
