import type { AnswerRow, Owner } from './api-rows';
import { answerKey } from './answers';
import type { LimelightDatabase } from './database';

/**
 * What is kept, for panels that follow it: the newest of each, whoever of `owners` asked for it. The value is as it was
 * written, maybe by an older version.
 *
 * @returns one for each id, in order; `null` for what is not kept.
 */
export async function loadAnswers(
  database: LimelightDatabase,
  kindName: string,
  ids: readonly string[],
  owners: readonly Owner[],
): Promise<(AnswerRow | null)[]> {
  const keys = ids.flatMap((id) => owners.map((owner) => answerKey(owner, kindName, id)));
  const rows = await database.answers.bulkGet(keys);
  return ids.map((_, place) => {
    const own = rows.slice(place * owners.length, (place + 1) * owners.length).filter((row) => row !== undefined);
    return own.reduce<AnswerRow | null>(
      (newest, row) => (newest && newest.fetchedAt >= row.fetchedAt ? newest : row),
      null,
    );
  });
}
