/**
 * YouTube's markup as data. Each row: what it holds, which layout, when last seen (recordings of docs; live DOM from
 * the sources in studio-selectors.md, section 8). Newest first.
 */

/** Interstitials served instead of a watch page. */
export const WALLS = {
  /** EU consent: recorded 2021-03 on www.youtube.com; since then mostly a redirect to consent.youtube.com. */
  consent: 'form[action^="https://consent.youtube.com"],form[action^="https://consent.google."]',
  /** "Unusual traffic": recorded 2021-01 (`.g-recaptcha`); google.com/sorry has `#captcha-form`. */
  captcha: '#captcha-form,.g-recaptcha',
} as const;

/** Served microdata (2019–2026): right only for the video the document was loaded with. */
export const MICRODATA = {
  /** `identifier` since 2022, `videoId` until then. */
  videoId: 'meta[itemprop="identifier"],meta[itemprop="videoId"]',
  canonical: 'link[rel="canonical"]',
  title: 'meta[property="og:title"],meta[itemprop="name"]',
  description: 'meta[itemprop="description"]',
  /** Never `meta[name=keywords]`: on pages without tags it holds YouTube's own generic words. */
  tag: 'meta[property="og:video:tag"]',
  channelName: '[itemprop="author"] [itemprop="name"]',
  channelUrl: '[itemprop="author"] [itemprop="url"]',
  channelId: 'meta[itemprop="channelId"]',
  category: 'meta[itemprop="genre"]',
  published: 'meta[itemprop="datePublished"]',
  uploaded: 'meta[itemprop="uploadDate"]',
  duration: 'meta[itemprop="duration"]',
  views: 'meta[itemprop="interactionCount"]',
  isFamilySafe: 'meta[itemprop="isFamilyFriendly"]',
} as const;

/** The live watch layout, `ytd-watch-metadata`, 2022–2026. It carries the id of the video it shows. */
export const WATCH = {
  root: (videoId: string) => `ytd-watch-metadata[video-id="${videoId}"]`,
  title: '#title h1',
  channel: '#owner ytd-channel-name a,#owner a[href^="/@"],#owner a[href^="/channel/"]',
  /** The whole text; the snippet beside it is cut off. */
  description: '#description-inline-expander #expanded,#description #plain-text-description',
} as const;

/** The live Shorts layout, 2023–2026. Only the active one of several is on screen. */
export const SHORTS = {
  root: 'ytd-reel-video-renderer[is-active]',
  /** The element has no id of its own: something inside has to name the video. */
  proof: (videoId: string) => `[href*="${videoId}"],[style*="/${videoId}/"],[src*="/${videoId}/"]`,
  title: 'yt-shorts-video-title-view-model h2,h2.title',
  channel: 'yt-reel-channel-bar-view-model a[href^="/"],ytd-channel-name a[href^="/"]',
} as const;

/** The player element whose properties hold the page's data in the MAIN world. */
export const PLAYER_HOST = 'ytd-watch-flexy';
