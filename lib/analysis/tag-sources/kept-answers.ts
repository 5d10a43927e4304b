import type { AnswerKind } from '@/lib/storage/answer-cache';
import type { Owner } from '@/lib/storage/api-rows';
import { RETENTION_MS } from '@/lib/storage/keep-times';
import { loadAnswers } from '@/lib/storage/load-answers';
import type { AnalysisTools } from '../analysis-tools';

export interface KeptAnswer<T> {
  value: T;
  fetchedAt: number;
}

/** The newest of each that is kept and can be read, whatever its age up to what may be kept; without the others. */
export async function loadKeptAnswers<T>(
  { database, now }: AnalysisTools,
  kind: AnswerKind<T>,
  ids: readonly string[],
  owners: readonly Owner[],
): Promise<KeptAnswer<T>[]> {
  if (ids.length === 0) return [];
  const rows = await loadAnswers(database, kind.name, ids, owners);
  return rows.flatMap((row) => {
    if (!row || now() - row.fetchedAt > RETENTION_MS) return [];
    const value = kind.parse(row.value);
    return value === null ? [] : [{ value, fetchedAt: row.fetchedAt }];
  });
}
