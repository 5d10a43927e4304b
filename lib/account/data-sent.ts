/**
 * Kinds of data as Firefox tells them to people
 * (extensionworkshop.com/documentation/develop/firefox-builtin-data-consent, "Taxonomy").
 */
export type DataKind =
  'authenticationInfo' | 'personalCommunications' | 'browsingActivity' | 'searchTerms' | 'websiteContent';

/**
 * What requests to an optional address hold, all of which goes to Google: keys and tokens; which video is looked at;
 * phrases that were typed; phrases and ids that a page showed.
 */
export const DATA_SENT: Readonly<Record<string, readonly DataKind[]>> = {
  'https://youtube.googleapis.com/*': ['authenticationInfo', 'browsingActivity', 'searchTerms', 'websiteContent'],
  'https://youtubeanalytics.googleapis.com/*': ['authenticationInfo', 'browsingActivity'],
  'https://oauth2.googleapis.com/*': ['authenticationInfo'],
  'https://suggestqueries-clients6.youtube.com/*': ['searchTerms', 'websiteContent'],
  // Questions that were typed are messages of a person, and go to a model as such.
  'https://generativelanguage.googleapis.com/*': ['authenticationInfo', 'personalCommunications', 'websiteContent'],
};

/** Each kind once, of all these addresses. */
export function dataSentTo(origins: readonly string[]): DataKind[] {
  return [...new Set(origins.flatMap((origin) => DATA_SENT[origin] ?? []))].toSorted();
}
