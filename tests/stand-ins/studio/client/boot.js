// @ts-check
/**
 * What the server put into the document.
 * @typedef {{ id: string, fileName: string, isShort: boolean, clock: string, date: string }} Facts
 * @typedef {'PRIVATE' | 'UNLISTED' | 'PUBLIC'} Visibility
 * @typedef {{ title: string, description: string, tags: string[], visibility: Visibility, madeForKids: boolean | null,
 *   isAgeRestricted: boolean, language: string | null, category: string, playlists: string[], licence: string,
 *   allowEmbedding: boolean, thumbnail: string | null }} Fields
 * @typedef {{ facts: Facts, fields: Fields }} VideoRecord
 * @typedef {{ hl: string, direction: string, variant: string | null, channel: { id: string, name: string },
 *   texts: import('../texts/texts.ts').StudioTexts, languages: Record<string, string>,
 *   playlists: Record<string, string>, videos: VideoRecord[] }} Boot
 */

/** @type {Boot} */
// @ts-expect-error: a global of the document
export const boot = globalThis.standinPage;
export const { texts, variant } = boot;

/** How long Studio takes to load what a page shows. */
export const LOADING_MS = variant === 'slow' ? 1_500 : 150;

/** Links inside the site keep the language and the misbehaviour that were asked for. @param {string} href */
export function addressOf(href) {
  const url = new URL(href, location.origin);
  const asked = new URL(location.href).searchParams;
  for (const name of ['hl', 'standin']) {
    const value = asked.get(name);
    if (value) url.searchParams.set(name, value);
  }
  return url;
}

/** @param {string} videoId */
export function editPath(videoId) {
  return `/video/${videoId}/edit`;
}

export const listPath = `/channel/${boot.channel.id}/videos`;
