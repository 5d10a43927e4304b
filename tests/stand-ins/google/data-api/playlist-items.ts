import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import { type ApiVideo, ownUploadsOf } from '../world.ts';
import { findPlaylist, type ApiPlaylist } from '../playlists.ts';
import { type Call, checkParts, noFilter, ownChannelOf, withParts } from './call.ts';
import { youtubeError } from '../errors.ts';
import { pageOf } from './paging.ts';
import { isoSeconds, videoThumbnails } from './pictures.ts';

const PARTS = ['contentDetails', 'snippet', 'status'];

export function listPlaylistItems(call: Call): youtube_v3.Schema$PlaylistItemListResponse {
  checkParts(call, PARTS);
  const id = call.query.get('playlistId');
  if (id === null) throw noFilter('id, playlistId');
  const playlist = findPlaylist(id);
  if (playlist === null) throw playlistNotFound();
  const wanted = call.query.get('videoId');
  const isOwn = playlist.isUploads && playlist.channel.id === ownChannelOf(call);
  const videos = isOwn ? ownUploadsOf(playlist.channel.id) : playlist.videos;
  const rows = videos.map((video, position) => ({ video: call.state.edits.get(video.id) ?? video, position }));
  const matching = wanted === null ? rows : rows.filter(({ video }) => video.id === wanted);
  const { items, body } = pageOf(matching, call.query, { usual: 5, most: 50 });
  return {
    kind: 'youtube#playlistItemListResponse',
    ...body,
    items: items.map((row) => withParts(itemResource(playlist, row, ownChannelOf(call)), call.parts)),
  };
}

function itemResource(
  playlist: ApiPlaylist,
  { video, position }: { video: ApiVideo; position: number },
  ownChannelId: string | null,
): youtube_v3.Schema$PlaylistItem {
  const isHidden = video.privacy === 'private' && video.channel.id !== ownChannelId;
  const publishedAt = isoSeconds(video.publishedAt);
  return {
    kind: 'youtube#playlistItem',
    id: Buffer.from(`${playlist.id}.${video.id}`).toString('base64url'),
    snippet: {
      publishedAt,
      channelId: playlist.channel.id,
      title: isHidden ? 'Private video' : video.title,
      description: isHidden ? 'This video is private.' : video.description,
      thumbnails: isHidden ? {} : videoThumbnails(video.id),
      channelTitle: playlist.channel.name,
      playlistId: playlist.id,
      position,
      resourceId: { kind: 'youtube#video', videoId: video.id },
      ...(isHidden ? {} : { videoOwnerChannelTitle: video.channel.name, videoOwnerChannelId: video.channel.id }),
    },
    contentDetails: { videoId: video.id, ...(isHidden ? {} : { videoPublishedAt: publishedAt }) },
    status: { privacyStatus: video.privacy },
  };
}

function playlistNotFound(): Error {
  const message =
    'The playlist identified with the request\'s <code><a href="/youtube/v3/docs/playlistItems/list#playlistId">playlistId</a></code> parameter cannot be found.';
  return youtubeError(404, message, {
    ...{ domain: 'youtube.playlistItem', reason: 'playlistNotFound' },
    ...{ location: 'playlistId', locationType: 'parameter' },
  });
}
