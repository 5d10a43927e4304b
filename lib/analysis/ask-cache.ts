import { measureBytes } from '@/lib/storage/answers';
import type { Owner, RequestPurpose, ServiceId } from '@/lib/storage/api-rows';
import type { Answer, AnswerKind, Fetched } from '@/lib/storage/answer-cache';
import type { ApiTools } from './api-tools';

export interface AskChoice {
  /** The creator pressed "Refresh". */
  isForced?: boolean | undefined;
}

interface Asking extends AskChoice {
  owner: Owner;
  purpose: RequestPurpose;
  /** Which service an answer of the cache saved a request to. */
  service?: ServiceId;
}

/**
 * Asks the cache. Where the creator pressed "Refresh", a failure is thrown instead of hidden behind the kept answer,
 * which panels go on showing from its row.
 */
export async function askCache<T>(
  { cache, hits, now }: Pick<ApiTools, 'cache' | 'hits' | 'now'>,
  kind: AnswerKind<T>,
  id: string,
  fetch: (etag: string | null) => Promise<Fetched<T>>,
  { isForced = false, owner, purpose, service = 'youtube-data' }: Asking,
): Promise<Answer<T>> {
  const failures: unknown[] = [];
  const watched = (etag: string | null): Promise<Fetched<T>> =>
    fetch(etag).catch((error: unknown) => {
      failures.push(error);
      throw error;
    });
  const startedAt = now();
  const answer = await cache.ask(kind, id, watched, { owner, isForced });
  if (answer.from !== 'network') {
    const durationMs = now() - startedAt;
    hits.add({ service, purpose, at: startedAt, durationMs, bytes: measureBytes(answer.value) });
  }
  if (isForced && answer.isStale && failures.length > 0) throw failures[0];
  return answer;
}
