/**
 * YouTube's markup as data: what is where, in which layout, when last seen (recorded pages, and for the live DOM the
 * sources named in studio-selectors.md, section 8).
 */

/** EU consent instead of a watch page: recorded 2021-03 there; since then mostly a redirect to consent.youtube.com. */
export const CONSENT_WALL = 'form[action^="https://consent."]';
/** "Unusual traffic": recorded 2021-01 (`.g-recaptcha`); google.com/sorry has `#captcha-form`. */
export const CAPTCHA_WALL = '#captcha-form,.g-recaptcha';

/** The video the document was loaded with: `identifier` since 2022, `videoId` until then. */
export const SERVED_VIDEO_ID = '[itemprop=identifier],[itemprop=videoId]';
/** Where a page has neither (bot check, one layout of early 2021). */
export const SERVED_CANONICAL = '[rel=canonical]';

/**
 * Served facts, 2019–2026. `<meta name=keywords>` is left out on purpose: on pages without tags it holds YouTube's
 * own generic words. `name=title` is for the layout of early 2021 that has no microdata.
 */
export const SERVED_FACTS = '[itemprop],[property^="og:"],[name=title]';

/** The live watch layout, 2022–2026: it carries the id of the video it shows. */
export const WATCH_ROOT = (videoId: string) => `ytd-watch-metadata[video-id="${videoId}"]`;
/** The live Shorts layout, 2023–2026: of several only the active one is on screen. */
export const SHORTS_ROOT = 'ytd-reel-video-renderer[is-active]';
/** The Shorts element has no id of its own: something inside has to name the video. */
export const SHORTS_PROOF = (videoId: string) => `[href*="${videoId}"],[style*="/${videoId}/"]`;

/** Inside either root. */
export const LIVE_TITLE = '#title h1,yt-shorts-video-title-view-model,h2';
/** The expanded text is whole; the snippet beside it is cut off. */
export const LIVE_DESCRIPTION = '#description #expanded';
export const LIVE_CHANNEL = 'ytd-channel-name a,yt-reel-channel-bar-view-model a';

/** The element whose properties hold the page's data in the MAIN world. */
export const PLAYER_HOST = 'ytd-watch-flexy';
