import type { Network } from '@/lib/network/network';
import { createAsker } from './ask-youtube';
import { createBatches, type EndOfMoment } from './batches';
import { fetchCaptions } from './captions';
import { createChannelBatch, fetchChannelByHandle, fetchMyChannels } from './channels';
import { checkKey } from './check-key';
import { checkToken } from './check-token';
import { fetchCommentThreads } from './comment-threads';
import type { Credentials } from './credentials';
import { fetchRegions } from './i18n-regions';
import { fetchPlaylistVideoIds } from './playlist-items';
import { fetchPlaylists } from './playlists';
import { fetchReport } from './reports';
import { search } from './search';
import { updateVideo } from './update-video';
import { fetchCategories } from './video-categories';
import { createVideoBatch } from './videos';
import type { YoutubeClient } from './youtube-client';

/** Long enough for fifty callers that each looked into the database first, too short to be felt. */
const MOMENT_MS = 10;

export interface ClientTools {
  network: Network;
  credentials: Credentials;
  /** When calls that can be joined are sent. */
  endOfMoment?: EndOfMoment;
}

export function createYoutubeClient(tools: ClientTools): YoutubeClient {
  const { credentials, endOfMoment = (run) => void setTimeout(run, MOMENT_MS) } = tools;
  const asker = createAsker(tools);
  return {
    fetchVideos: createBatches(createVideoBatch(asker), endOfMoment),
    fetchChannels: createBatches(createChannelBatch(asker), endOfMoment),
    fetchChannelByHandle: (handle, context) => fetchChannelByHandle(asker, handle, context),
    fetchMyChannels: (context) => fetchMyChannels(asker, context),
    fetchPlaylistVideoIds: (id, pageToken, context) => fetchPlaylistVideoIds(asker, id, pageToken, context),
    fetchPlaylists: (channelId, pageToken, context) => fetchPlaylists(asker, channelId, pageToken, context),
    search: (query, context) => search(asker, query, context),
    fetchCommentThreads: (videoId, pageToken, context) => fetchCommentThreads(asker, videoId, pageToken, context),
    fetchCaptions: (videoId, context) => fetchCaptions(asker, videoId, context),
    fetchCategories: (region, language, context) => fetchCategories(asker, region, language, context),
    fetchRegions: (language, context) => fetchRegions(asker, language, context),
    updateVideo: (video, context) => updateVideo(asker, video, context),
    fetchReport: (query, context) => fetchReport(asker, query, context),
    checkKey: (keyId) => checkKey(asker, credentials, keyId),
    checkToken: (accountId) => checkToken(tools, accountId),
  };
}
