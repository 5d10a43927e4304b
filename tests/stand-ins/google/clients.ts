/** An OAuth client ("Web application") somebody made in the Google Cloud console. */
export interface OauthClient {
  /** Exactly those registered there; Google compares them character by character. */
  redirectUris: readonly string[] | 'any-extension';
}

/** The stand-in's own client: any extension may come back to it, as its id is known only once it is loaded. */
export const CLIENT_ID = '415263748596-standin0000000000000000000000.apps.googleusercontent.com';

/** Chrome's and Firefox's addresses for `identity.launchWebAuthFlow`. */
const EXTENSION_ADDRESSES = [
  /^https:\/\/[a-p]{32}\.chromiumapp\.org(\/|$)/,
  /^http:\/\/127\.0\.0\.1\/mozoauth2\/[0-9a-f]{40}(\/|$)/,
];

export function mayReturnTo({ redirectUris }: OauthClient, address: string): boolean {
  if (redirectUris !== 'any-extension') return redirectUris.includes(address);
  return EXTENSION_ADDRESSES.some((pattern) => pattern.test(address));
}
