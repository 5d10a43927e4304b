/**
 * YouTube's markup as data: what is where, in which layout, when last seen (recorded pages, and for the live DOM the
 * sources named in studio-selectors.md, section 8).
 */

/** Interstitials served instead of a watch page. */
export const WALLS = {
  /** EU consent: recorded 2021-03 on www.youtube.com; since then mostly a redirect to consent.youtube.com. */
  consent: 'form[action^="https://consent."]',
  /** "Unusual traffic": recorded 2021-01 (`.g-recaptcha`); google.com/sorry has `#captcha-form`. */
  captcha: '#captcha-form,.g-recaptcha',
} as const;

/**
 * Served microdata, 2019–2026, by the fact it tells. It is right only for the video the document was loaded with.
 * `<meta name=keywords>` is left out on purpose: on pages without tags it holds YouTube's own generic words.
 */
export const SERVED = {
  title: '[property="og:title"]',
  description: '[itemprop=description]',
  channelName: '[itemprop=author] [itemprop=name]',
  channelId: '[itemprop=channelId]',
  category: '[itemprop=genre]',
  publishedText: '[itemprop=datePublished]',
  uploadedText: '[itemprop=uploadDate]',
  durationText: '[itemprop=duration]',
  viewCountText: '[itemprop=interactionCount]',
} as const;

export const SERVED_TAG = '[property="og:video:tag"]';
export const SERVED_FAMILY_SAFE = '[itemprop=isFamilyFriendly]';
export const SERVED_CHANNEL_URL = '[itemprop=author] [itemprop=url]';
/** `identifier` since 2022, `videoId` until then. */
export const SERVED_VIDEO_ID = '[itemprop=identifier],[itemprop=videoId]';

/** The live watch layout, 2022–2026: it carries the id of the video it shows. */
export const WATCH_ROOT = (videoId: string) => `ytd-watch-metadata[video-id="${videoId}"]`;
/** The live Shorts layout, 2023–2026: of several only the active one is on screen. */
export const SHORTS_ROOT = 'ytd-reel-video-renderer[is-active]';
/** The Shorts element has no id of its own: something inside has to name the video. */
export const SHORTS_PROOF = (videoId: string) => `[href*="${videoId}"],[style*="/${videoId}/"]`;

/** Inside either root. The description's expanded text is whole; the snippet beside it is cut off. */
export const LIVE = {
  title: '#title h1,yt-shorts-video-title-view-model,h2',
  description: '#description #expanded',
  channel: 'ytd-channel-name a,yt-reel-channel-bar-view-model a',
} as const;

/** The element whose properties hold the page's data in the MAIN world. */
export const PLAYER_HOST = 'ytd-watch-flexy';
