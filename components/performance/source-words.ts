import { t } from '@/lib/words/words';

/** developers.google.com/youtube/analytics/dimensions, `insightTrafficSourceType`, in words much like Studio's. */
const WORDS: Readonly<Record<string, () => string>> = {
  ADVERTISING: () => t('performance.sourceAdvertising'),
  ANNOTATION: () => t('performance.sourceAnnotation'),
  CAMPAIGN_CARD: () => t('performance.sourceCampaignCard'),
  END_SCREEN: () => t('performance.sourceEndScreen'),
  EXT_URL: () => t('performance.sourceExternal'),
  HASHTAGS: () => t('performance.sourceHashtags'),
  LIVE_REDIRECT: () => t('performance.sourceLiveRedirect'),
  NO_LINK_EMBEDDED: () => t('performance.sourceEmbedded'),
  NO_LINK_OTHER: () => t('performance.sourceDirect'),
  NOTIFICATION: () => t('performance.sourceNotification'),
  PLAYLIST: () => t('performance.sourcePlaylist'),
  PRODUCT_PAGE: () => t('performance.sourceProductPage'),
  PROMOTED: () => t('performance.sourcePromoted'),
  RELATED_VIDEO: () => t('performance.sourceRelated'),
  SHORTS: () => t('performance.sourceShorts'),
  SOUND_PAGE: () => t('performance.sourceSoundPage'),
  SUBSCRIBER: () => t('performance.sourceBrowse'),
  YT_CHANNEL: () => t('performance.sourceChannel'),
  YT_OTHER_PAGE: () => t('performance.sourceOtherPage'),
  YT_SEARCH: () => t('performance.sourceSearch'),
  VIDEO_REMIXES: () => t('performance.sourceRemixes'),
};

/** One that YouTube added since is shown as YouTube writes it. */
export function sourceWords(source: string): string {
  return Object.hasOwn(WORDS, source) ? (WORDS[source]?.() ?? source) : source;
}
