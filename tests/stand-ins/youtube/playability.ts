import { runs, simple, type Json, type JsonObject } from './json.ts';
import type { StandInVideo, Unavailable } from './video.ts';

const NO_REGION = 'The uploader has not made this video available in your country';
const MEMBERS =
  "This video is available to this channel's members on level: Crumb Club (or any higher level). Join this channel to get access to members-only content and other exclusive perks.";
const BOT = 'Sign in to confirm you’re not a bot';
const AGE = 'Sign in to confirm your age';

/** `playabilityStatus`, in the shapes YouTube used in 2023–2026. A wall never gets as far as having one. */
export function playabilityOf({ id, unavailable, live }: StandInVideo): JsonObject {
  if (unavailable !== null) return REFUSALS[unavailable];
  return {
    status: 'OK',
    playableInEmbed: true,
    ...(live ? { liveStreamability: { liveStreamabilityRenderer: { videoId: id, pollDelayMs: '15000' } } } : {}),
    miniplayer: { miniplayerRenderer: { playbackMode: 'PLAYBACK_MODE_ALLOW', enableStashedPlayback: false } },
    contextParams: 'Q0FFU0FnZ0M=',
  };
}

const REFUSALS: Record<Unavailable, JsonObject> = {
  private: {
    status: 'LOGIN_REQUIRED',
    messages: ['This is a private video. Please sign in to verify that you may see it.'],
    errorScreen: errorMessage('Private video', simple("Sign in if you've been granted access to this video"), true),
    contextParams: 'Q0FBU0FnZ0E=',
  },
  removed: {
    status: 'ERROR',
    reason: 'Video unavailable',
    errorScreen: errorMessage('Video unavailable', simple('This video has been removed by the uploader')),
    contextParams: 'Q0FBU0FnZ0E=',
  },
  'age-restricted': {
    status: 'LOGIN_REQUIRED',
    reason: AGE,
    errorScreen: errorMessage(AGE, runs('This video may be inappropriate for some users.'), true),
    desktopLegacyAgeGateReason: 1,
    contextParams: 'Q0FFU0FnZ0M=',
  },
  'region-blocked': {
    status: 'UNPLAYABLE',
    reason: 'Video unavailable',
    errorScreen: errorMessage('Video unavailable', runs(NO_REGION)),
    contextParams: 'Q0FFU0FnZ0M=',
  },
  'members-only': {
    status: 'UNPLAYABLE',
    reason: MEMBERS,
    errorScreen: {
      playerLegacyDesktopYpcOfferRenderer: {
        itemTitle: 'Members-only content',
        itemThumbnail: 'https://yt3.ggpht.com/breadlab=s176-c-k-c0x00ffffff-no-rj',
        offerDescription: MEMBERS,
        offerId: 'sponsors_only_video',
      },
    },
    playableInEmbed: true,
    skip: { playabilityErrorSkipConfig: { skipOnPlayabilityError: false } },
    contextParams: 'Q0FFU0FnZ0M=',
  },
  'bot-check': {
    status: 'LOGIN_REQUIRED',
    reason: BOT,
    errorScreen: errorMessage(BOT, runs('This helps protect our community. ', 'Learn more'), true),
    skip: { playabilityErrorSkipConfig: { skipOnPlayabilityError: false } },
    contextParams: 'Q0FFU0FnZ0M=',
  },
  consent: { status: 'ERROR', reason: 'Video unavailable' },
  captcha: { status: 'ERROR', reason: 'Video unavailable' },
};

function errorMessage(reason: string, subreason: Json, canSignIn = false): JsonObject {
  return {
    playerErrorMessageRenderer: {
      subreason,
      reason: simple(reason),
      ...(canSignIn ? { proceedButton: { buttonRenderer: { style: 'STYLE_OVERLAY', text: simple('Sign in') } } } : {}),
      thumbnail: { thumbnails: [{ url: '//s.ytimg.com/yts/img/meh7-vflGevej7.png', width: 140, height: 100 }] },
      icon: { iconType: 'ERROR_OUTLINE' },
    },
  };
}
