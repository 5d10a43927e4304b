import { simple, type JsonObject } from './json.ts';
import { playabilityOf } from './playability.ts';
import { COUNTRIES } from './texts.ts';
import { isNameless, type StandInVideo } from './video.ts';

/** What `ytInitialPlayerResponse` holds, and what an in-page navigation hands over. Keys in YouTube's order. */
export function playerResponseOf(video: StandInVideo): JsonObject {
  const start = {
    responseContext: { mainAppWebResponseContext: { loggedOut: true } },
    playabilityStatus: playabilityOf(video),
  };
  const end = {
    trackingParams: 'CAAQu2kiEwiStandInAAAAAA=',
    frameworkUpdates: { entityBatchUpdate: { mutations: [] } },
  };
  if (isNameless(video)) return { ...start, ...end };
  return {
    ...start,
    ...(video.unavailable === null
      ? { streamingData: { expiresInSeconds: '21540', formats: [], adaptiveFormats: [] } }
      : {}),
    ...(video.captions.length > 0 && video.unavailable === null ? { captions: captionsOf(video) } : {}),
    videoDetails: detailsOf(video),
    microformat: { playerMicroformatRenderer: microformatOf(video) },
    ...(video.endScreenElements > 0 ? { endscreen: endScreenOf(video) } : {}),
    ...end,
  };
}

function detailsOf(video: StandInVideo): JsonObject {
  return {
    videoId: video.id,
    title: video.title,
    lengthSeconds: String(video.durationSeconds),
    ...(video.live ? { isLive: true } : {}),
    ...(video.tags.length > 0 ? { keywords: video.tags } : {}),
    channelId: video.channel.id,
    isOwnerViewing: false,
    shortDescription: video.description,
    isCrawlable: true,
    thumbnail: thumbnailsOf(video),
    allowRatings: true,
    viewCount: String(video.views),
    author: video.channel.name,
    isPrivate: false,
    isUnpluggedCorpus: false,
    isLiveContent: video.live !== null,
  };
}

function microformatOf(video: StandInVideo): JsonObject {
  const canonicalUrl = `https://www.youtube.com/${video.isShort ? 'shorts/' : 'watch?v='}${video.id}`;
  return {
    thumbnail: {
      thumbnails: [{ url: `https://i.ytimg.com/vi/${video.id}/maxresdefault.jpg`, width: 1280, height: 720 }],
    },
    embed: { iframeUrl: `https://www.youtube.com/embed/${video.id}`, width: 1280, height: 720 },
    title: simple(video.title),
    ...(video.description === '' ? {} : { description: simple(video.description) }),
    lengthSeconds: String(video.durationSeconds),
    ownerProfileUrl: `http://www.youtube.com/${video.channel.handle}`,
    externalChannelId: video.channel.id,
    isFamilySafe: video.unavailable !== 'age-restricted',
    availableCountries: COUNTRIES,
    isUnlisted: false,
    hasYpcMetadata: false,
    viewCount: String(video.views),
    category: video.category,
    publishDate: video.publishedAt,
    ownerChannelName: video.channel.name,
    ...(video.live ? { liveBroadcastDetails: { isLiveNow: true, startTimestamp: video.live.startedAt } } : {}),
    uploadDate: video.publishedAt,
    isShortsEligible: video.isShort,
    externalVideoId: video.id,
    ...(video.likes === null ? {} : { likeCount: String(video.likes) }),
    canonicalUrl,
  };
}

function captionsOf(video: StandInVideo): JsonObject {
  const captionTracks = video.captions.map(({ language, name, automatic }) => ({
    baseUrl: `https://www.youtube.com/api/timedtext?v=${video.id}&lang=${language}${automatic ? '&kind=asr' : ''}`,
    name: simple(name),
    vssId: `${automatic ? 'a' : ''}.${language}`,
    languageCode: language,
    ...(automatic ? { kind: 'asr' } : {}),
    isTranslatable: true,
    trackName: '',
  }));
  return {
    playerCaptionsTracklistRenderer: {
      captionTracks,
      audioTracks: [{ captionTrackIndices: captionTracks.map((_track, index) => index), hasDefaultTrack: true }],
      translationLanguages: [{ languageCode: 'fr', languageName: simple('French') }],
      defaultAudioTrackIndex: 0,
    },
  };
}

const END_SCREEN_STYLES = ['CHANNEL', 'VIDEO', 'PLAYLIST', 'WEBSITE'] as const;

function endScreenOf(video: StandInVideo): JsonObject {
  const endMs = video.durationSeconds * 1_000;
  const startMs = String(endMs - 18_000);
  const elements = END_SCREEN_STYLES.slice(0, video.endScreenElements).map((style, index) => ({
    endscreenElementRenderer: {
      style,
      left: 0.05 + index * 0.3,
      width: 0.25,
      top: 0.3,
      aspectRatio: style === 'CHANNEL' ? 1 : 1.7777778,
      startMs,
      endMs: String(endMs),
      title: simple(style === 'CHANNEL' ? video.channel.name : 'Next lesson'),
      id: `end-screen-${index}`,
    },
  }));
  return { endscreenRenderer: { elements, startMs, trackingParams: 'CAEQ794BIhMIstandin' } };
}

function thumbnailsOf({ id }: StandInVideo): JsonObject {
  return {
    thumbnails: [
      { url: `https://i.ytimg.com/vi/${id}/hqdefault.jpg`, width: 480, height: 360 },
      { url: `https://i.ytimg.com/vi/${id}/maxresdefault.jpg`, width: 1280, height: 720 },
    ],
  };
}
