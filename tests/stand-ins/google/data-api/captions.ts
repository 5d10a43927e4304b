import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import { findApiVideo } from '../world.ts';
import { type Call, checkParts, actingChannelOf, withParts } from './call.ts';
import { youtubeError } from '../errors.ts';

/** Tracks of the signed-in channel's own video; an API key is not enough. There are no pages. */
export function listCaptions(call: Call): youtube_v3.Schema$CaptionListResponse {
  checkParts(call, ['snippet']);
  const video = findApiVideo(call.query.get('videoId') ?? '');
  if (video === null) {
    const message = 'The video identified by the <code>videoId</code> parameter could not be found.';
    throw refused(404, 'videoNotFound', message);
  }
  if (video.channel.id !== actingChannelOf(call)) {
    const message =
      'The permissions associated with the request are not sufficient to access the caption track. The request might not be properly authorized.';
    throw refused(403, 'forbidden', message);
  }
  const items = video.captions.map(({ language, name, automatic }, index): youtube_v3.Schema$Caption => ({
    kind: 'youtube#caption',
    id: `AUieDa${Buffer.from(`${video.id}${index}`).toString('base64url')}`,
    snippet: {
      videoId: video.id,
      lastUpdated: new Date(video.publishedAt + 3_600_000).toISOString().replace('Z', '000Z'),
      trackKind: automatic === true ? 'asr' : 'standard',
      language,
      // Automatic tracks have no name of their own.
      name: automatic === true ? '' : name,
      audioTrackType: 'unknown',
      isCC: false,
      isLarge: false,
      isEasyReader: false,
      isDraft: false,
      isAutoSynced: false,
      status: 'serving',
    },
  }));
  return { kind: 'youtube#captionListResponse', items: items.map((item) => withParts(item, call.parts)) };
}

function refused(code: number, reason: string, message: string): Error {
  return youtubeError(code, message, {
    ...{ domain: 'youtube.caption', reason, location: 'videoId', locationType: 'parameter' },
  });
}
