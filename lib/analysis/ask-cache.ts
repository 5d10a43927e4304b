import type { Owner } from '@/lib/storage/api-rows';
import type { Answer, AnswerKind, Fetched } from '@/lib/storage/answer-cache';
import type { ApiTools } from './api-tools';

export interface AskChoice {
  /** The creator pressed "Refresh". */
  isForced?: boolean | undefined;
}

/**
 * Asks the cache. Where the creator pressed "Refresh", a failure is thrown instead of hidden behind the kept answer,
 * which panels go on showing from its row.
 */
export async function askCache<T>(
  { cache }: Pick<ApiTools, 'cache'>,
  kind: AnswerKind<T>,
  id: string,
  fetch: (etag: string | null) => Promise<Fetched<T>>,
  { isForced = false, owner }: AskChoice & { owner: Owner },
): Promise<Answer<T>> {
  const failures: unknown[] = [];
  const watched = (etag: string | null): Promise<Fetched<T>> =>
    fetch(etag).catch((error: unknown) => {
      failures.push(error);
      throw error;
    });
  const answer = await cache.ask(kind, id, watched, { owner, isForced });
  if (isForced && answer.isStale && failures.length > 0) throw failures[0];
  return answer;
}
