import type { WritingRow } from '@/lib/storage/ai-rows';
import type { RejectionRow, TrackedPhraseRow } from '@/lib/storage/keyword-rows';
import { MAX_REJECTIONS } from '@/lib/storage/rejections';
import { MAX_TRACKED } from '@/lib/storage/ranks';
import { mergeNamed, type NamedMerge } from './merge-named';

/** What was rejected here stays so; of the file's the newest come in while there is room. */
export function mergeRejections(
  current: readonly RejectionRow[],
  incoming: readonly RejectionRow[],
): NamedMerge<RejectionRow> {
  return mergeBounded(
    current,
    incoming.toSorted((one, other) => other.at - one.at),
    (_, count) => count < MAX_REJECTIONS,
  );
}

/** What is followed here stays, with how its last look went; of the file's the oldest come in while a video has room. */
export function mergeTracked(
  current: readonly TrackedPhraseRow[],
  incoming: readonly TrackedPhraseRow[],
): NamedMerge<TrackedPhraseRow> {
  const counts = new Map<string, number>();
  for (const { videoId } of current) counts.set(videoId, (counts.get(videoId) ?? 0) + 1);
  return mergeBounded(
    current,
    incoming.toSorted((one, other) => one.addedAt - other.addedAt),
    ({ videoId }) => {
      const count = counts.get(videoId) ?? 0;
      if (count >= MAX_TRACKED) return false;
      counts.set(videoId, count + 1);
      return true;
    },
  );
}

/** Which result it was does not change afterwards. */
export function mergeWritings(current: readonly WritingRow[], incoming: readonly WritingRow[]): NamedMerge<WritingRow> {
  return mergeBounded(current, incoming, () => true);
}

/** A row that is here is the same row, whatever else the file says of it. */
function mergeBounded<Row extends { id: string }>(
  current: readonly Row[],
  incoming: readonly Row[],
  hasRoom: (row: Row, count: number) => boolean,
): NamedMerge<Row> {
  const here = new Map(current.map((row) => [row.id, row]));
  let count = current.length;
  const kept = incoming.flatMap((row) => {
    const known = here.get(row.id);
    if (known) return [known];
    if (!hasRoom(row, count)) return [];
    count += 1;
    here.set(row.id, row);
    return [row];
  });
  const merge = mergeNamed(current, kept, ({ id }) => id);
  return { ...merge, dropped: merge.dropped + incoming.length - kept.length };
}
