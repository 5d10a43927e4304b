import type { Failure, Judge, Network } from '@/lib/network/network';
import { judgeStatus } from '@/lib/network/judge-status';
import { Problem, problemCodeOf } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { loadSettings } from '@/lib/storage/settings';
import { addressOf } from './data-call';
import { parseCompletions } from './parse-completions';

const ADDRESS = 'https://suggestqueries-clients6.youtube.com/complete/search';
/** People who type wait for less. */
const DEADLINE_MS = 8_000;

interface AutocompleteContext {
  /** BCP 47, primary subtag. The script of what is asked counts for more. */
  language: string;
  /** ISO 3166-1 alpha-2; empty for none. */
  region: string;
  signal?: AbortSignal | undefined;
  correlationId?: string | undefined;
}

/**
 * How YouTube's search box completes a text; no official API (docs/decisions/0022). It is asked only while the creator
 * agrees to it and has not switched it off; free of quota, at least a second apart, and without anything that says who asks.
 * Of the same query YouTube answers 14 completions at most, the likeliest first; for what hardly anybody types, none.
 *
 * Throws `terms-not-agreed`, `answer-invalid` for what is no list (a consent page), and the problems of `Network`.
 */
export type Autocomplete = (query: string, context: AutocompleteContext) => Promise<string[]>;

interface Tools {
  network: Network;
  database: LimelightDatabase;
}

export function createAutocompleteClient({ network, database }: Tools): Autocomplete {
  return async (query, { language, region, signal, correlationId }) => {
    await requireAutocomplete(database);
    const answer = await network.send({
      service: 'autocomplete',
      url: addressOf(ADDRESS, { client: 'youtube', ds: 'yt', xhr: 't', hl: language, gl: region, q: query.trim() }),
      headers: { accept: 'application/json' },
      purpose: 'autocomplete',
      cost: null,
      deadlineMs: DEADLINE_MS,
      judge: judgeAutocomplete,
      signal,
      correlationId,
    });
    return parseCompletions(answer.text);
  };
}

/** Throws `terms-not-agreed` while the creator has not agreed to it, or has switched it off. */
export async function requireAutocomplete(database: LimelightDatabase): Promise<void> {
  if (!(await isAutocompleteOn(database))) throw new Problem('terms-not-agreed');
}

export async function isAutocompleteOn(database: LimelightDatabase): Promise<boolean> {
  const { autocompleteAgreedAt, offSources } = (await loadSettings(database)).keywords;
  return autocompleteAgreedAt !== null && !offSources.includes('autocomplete');
}

const PAUSE: Failure = { problem: 'rate-limited', isRetryable: true, isServiceFault: true, isPauseForAll: true };
/** A consent page or a captcha will be there the next time, too. */
const SPOILED: Failure = { problem: 'answer-invalid', isRetryable: false, isServiceFault: true };

const judgeAutocomplete: Judge = (answer) => {
  if (answer.status === 429) return PAUSE;
  // Google's page about unusual traffic.
  if (answer.status === 403) return { ...PAUSE, isRetryable: false };
  const failure = judgeStatus(answer);
  if (failure) return failure;
  try {
    parseCompletions(answer.text);
    return null;
  } catch (error) {
    if (problemCodeOf(error) !== 'answer-invalid') throw error;
    return SPOILED;
  }
};
