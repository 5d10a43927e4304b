import * as z from 'zod';
import type { SearchPlace } from '@/lib/keywords/kept-answers';

/** What one item of an exploration asks: the search box, or YouTube's search. */
export interface ExplorationItem {
  kind: 'completion' | 'search';
  phrase: string;
}

export function completionItem(query: string): string {
  return `completion:${query}`;
}

export function searchItem(phrase: string): string {
  return `search:${phrase}`;
}

/** `null` for a key that neither of these made. */
export function parseExplorationItem(key: string): ExplorationItem | null {
  const [, kind, phrase] = /^(completion|search):(.+)$/s.exec(key) ?? [];
  if (phrase === undefined) return null;
  return { kind: kind === 'search' ? 'search' : 'completion', phrase };
}

const PayloadSchema = z.object({ id: z.string(), language: z.string(), region: z.string() });

export interface ExplorationPayload extends SearchPlace {
  /** Of the exploration's row. */
  id: string;
}

/** What an older version queued is of no row. */
export function parseExplorationPayload(payload: unknown): ExplorationPayload {
  return PayloadSchema.safeParse(payload).data ?? { id: '', language: 'en', region: '' };
}
