import { tagKey } from '@/lib/keywords/tag-key';

/** What lib/storage/settings-schema.ts takes. */
export const MAX_BLOCKED = 500;
export const MAX_BLOCKED_CHARS = 100;

/** What was typed, as it can be saved, or why it cannot. */
export type ParsedBlocked = { blocked: string[]; error: null } | { blocked: null; error: 'long' | 'many' };

/** One a line; empty lines and what stands there twice are left out. */
export function parseBlocked(text: string): ParsedBlocked {
  const byKey = new Map<string, string>();
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const word = line.trim().replace(/\s+/g, ' ');
    if (word.length > MAX_BLOCKED_CHARS) return { blocked: null, error: 'long' };
    if (word !== '' && !byKey.has(tagKey(word))) byKey.set(tagKey(word), word);
  }
  return byKey.size > MAX_BLOCKED ? { blocked: null, error: 'many' } : { blocked: [...byKey.values()], error: null };
}
