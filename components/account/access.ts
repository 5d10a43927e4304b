import { browser } from 'wxt/browser';
import { accessTo, giveHostsBack } from '@/lib/account/host-access';

/** Addresses that may be asked, as wxt.config.ts declares them: optional, each asked for where it is first needed. */
export const ORIGINS = {
  data: 'https://youtube.googleapis.com/*',
  reports: 'https://youtubeanalytics.googleapis.com/*',
  tokens: 'https://oauth2.googleapis.com/*',
  autocomplete: 'https://suggestqueries-clients6.youtube.com/*',
  gemini: 'https://generativelanguage.googleapis.com/*',
} as const;

export type AccessName = keyof typeof ORIGINS;

export const KEY_ACCESS: readonly AccessName[] = ['data'];
/** All of YouTube's API; autocomplete is none of it, and has a consent of its own. */
export const API_ACCESS = ['data', 'reports', 'tokens'] as const satisfies readonly AccessName[];
export const AUTOCOMPLETE_ACCESS: readonly AccessName[] = ['autocomplete'];
export const GEMINI_ACCESS: readonly AccessName[] = ['gemini'];

/**
 * Has the browser ask the creator; it asks nothing when they allowed it before. It has to be called inside the click
 * itself, before anything is waited for.
 *
 * @returns whether it is allowed now.
 */
export function requestAccess(names: readonly AccessName[]): Promise<boolean> {
  const origins = names.map((name) => ORIGINS[name]);
  // A browser that finds no click behind the question rejects it, which is a "no" like any other.
  return browser.permissions.request(accessTo(origins)).catch(() => false);
}

export async function removeAccess(names: readonly AccessName[]): Promise<void> {
  await giveHostsBack(names.map((name) => ORIGINS[name]));
}

export async function loadAccess(): Promise<AccessName[]> {
  const names = Object.keys(ORIGINS) as AccessName[];
  const answers = await Promise.all(names.map((name) => browser.permissions.contains(accessTo([ORIGINS[name]]))));
  return names.filter((_, index) => answers[index]);
}
