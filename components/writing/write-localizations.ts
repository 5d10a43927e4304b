import type { Localization } from '@/lib/writing/results';

/**
 * As the Data API takes them: developers.google.com/youtube/v3/docs/videos, localizations. Tags are no part of it there, so
 * they stand beside it.
 */
export function writeLocalizations(localizations: readonly Localization[]): string {
  const texts = localizations.map(({ language, title, description }) => [language, { title, description }]);
  const tags = localizations.map((one) => [one.language, one.tags]);
  return `${JSON.stringify({ localizations: Object.fromEntries(texts), tags: Object.fromEntries(tags) }, null, 2)}\n`;
}
