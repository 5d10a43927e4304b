import { Problem } from '@/lib/problem/problem';

/**
 * Wide on purpose: Google changed the form of its keys in 2026 (`AIza…`, 39 characters; `AQ.…`, longer) and may again, so
 * neither prefix nor exact length is held against one. Only trying it tells whether it works.
 */
const MIN_CHARS = 20;
const MAX_CHARS = 512;

/** What mails, chats and consoles put around a copied key without showing it. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const QUOTES = '"\'`“”„‘’‚«»‹›';
const AROUND = new RegExp(`^[\\s${QUOTES}]+|[\\s${QUOTES}]+$`, 'gu');

/** What an HTTP header can carry, less the quotes. */
const CHARACTERS = /^[!#-&(-_a-~]+$/;

/** The key in what was pasted. Throws `key-invalid` for what cannot be one. */
export function parseApiKey(typed: string): string {
  const key = typed.replace(INVISIBLE, '').replace(AROUND, '');
  if (key.length < MIN_CHARS || key.length > MAX_CHARS || !CHARACTERS.test(key)) throw new Problem('key-invalid');
  return key;
}
