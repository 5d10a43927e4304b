import { browser } from 'wxt/browser';

/** Google's API addresses, as wxt.config.ts declares them: optional, each asked for where it is first needed. */
export const ORIGINS = {
  data: 'https://youtube.googleapis.com/*',
  reports: 'https://youtubeanalytics.googleapis.com/*',
  tokens: 'https://oauth2.googleapis.com/*',
} as const;

export type AccessName = keyof typeof ORIGINS;

export const KEY_ACCESS: readonly AccessName[] = ['data'];
export const SIGN_IN_ACCESS: readonly AccessName[] = ['data', 'reports', 'tokens'];

/**
 * Has the browser ask the creator; it asks nothing when they allowed it before. It has to be called inside the click
 * itself, before anything is waited for.
 *
 * @returns whether it is allowed now.
 */
export function requestAccess(names: readonly AccessName[]): Promise<boolean> {
  const origins = names.map((name) => ORIGINS[name]);
  // A browser that finds no click behind the question rejects it, which is a "no" like any other.
  return browser.permissions.request({ origins }).catch(() => false);
}

export async function removeAccess(): Promise<void> {
  await browser.permissions.remove({ origins: Object.values(ORIGINS) });
}

export async function loadAccess(): Promise<AccessName[]> {
  const names = Object.keys(ORIGINS) as AccessName[];
  const answers = await Promise.all(names.map((name) => browser.permissions.contains({ origins: [ORIGINS[name]] })));
  return names.filter((_, index) => answers[index]);
}
