import type { Bucket } from '../quota.ts';
import type { Call } from './call.ts';
import { listChannels } from './channels.ts';
import { listCaptions } from './captions.ts';
import { listCommentThreads } from './comment-threads.ts';
import { listCategories, listLanguages, listRegions } from './lists.ts';
import { listPlaylistItems } from './playlist-items.ts';
import { listPlaylists } from './playlists.ts';
import { searchAll } from './search.ts';
import { updateVideo } from './update-video.ts';
import { listVideos } from './videos.ts';

const SCOPE = 'https://www.googleapis.com/auth/';
const MAY_WRITE = [`${SCOPE}youtube`, `${SCOPE}youtube.force-ssl`, `${SCOPE}youtubepartner`];
/** The wide scope is not among them, as the discovery document has it. */
const MAY_SEE_CAPTIONS = [`${SCOPE}youtube.force-ssl`, `${SCOPE}youtubepartner`];
const MAY_READ = [...MAY_WRITE, `${SCOPE}youtube.readonly`];

/** A list, or the resource itself; its etags are put on afterwards. */
export interface Answer {
  kind?: string | null;
  items?: object[];
}

export interface Method {
  /** As Google's layer for keys and tokens names it in errors. */
  name: string;
  bucket: Bucket;
  cost: number;
  scopes: readonly string[];
  /** An API key is not enough. */
  needsToken: boolean;
  answer(call: Call): Answer;
}

/** By HTTP method and resource. Costs: developers.google.com/youtube/v3/determine_quota_cost */
export const METHODS: Readonly<Record<string, Method | undefined>> = {
  'GET videos': list('Video', listVideos),
  'GET channels': list('Channel', listChannels),
  'GET playlistItems': list('PlaylistItem', listPlaylistItems),
  'GET playlists': list('Playlist', listPlaylists),
  'GET search': list('Search', searchAll, { bucket: 'search' }),
  'GET commentThreads': list('CommentThread', listCommentThreads),
  'GET captions': list('Caption', listCaptions, { cost: 50, scopes: MAY_SEE_CAPTIONS, needsToken: true }),
  'GET videoCategories': list('VideoCategory', listCategories),
  'GET i18nRegions': list('I18nRegion', listRegions),
  'GET i18nLanguages': list('I18nLanguage', listLanguages),
  'PUT videos': {
    ...{ name: 'youtube.api.v3.V3DataVideoService.Update', bucket: 'units', cost: 50, scopes: MAY_WRITE },
    ...{ needsToken: true, answer: updateVideo },
  },
};

function list(resource: string, answer: Method['answer'], special: Partial<Method> = {}): Method {
  const name = `youtube.api.v3.V3Data${resource}Service.List`;
  return { name, bucket: 'units', cost: 1, scopes: MAY_READ, needsToken: false, answer, ...special };
}
