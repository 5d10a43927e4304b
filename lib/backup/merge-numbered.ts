import { contentOf } from './row-content';

/** Versions and steps of edits: rows whose number was given by the browser they were made in. */
interface NumberedRow {
  id: number;
  videoId: string;
}

export interface NumberedMerge<Row> {
  added: number;
  same: number;
  /** Numbers to delete first, because their rows come again behind older ones. */
  deleted: number[];
  /** To be put under their number. */
  kept: Row[];
  /** To be added in this order under new numbers. */
  appended: Omit<Row, 'id'>[];
}

/**
 * Nothing of this browser's is ever replaced: another browser's number 7 is another row. Equal content is the same row.
 * What is new keeps its number where the video has no rows here and the number is free; otherwise the video's rows, old and
 * new, are numbered anew in the order of their time, for the order of the numbers is the order of the history.
 */
export function mergeNumbered<Row extends NumberedRow>(
  current: readonly Row[],
  incoming: readonly Row[],
  timeOf: (row: Row) => number,
): NumberedMerge<Row> {
  const news = findNew(current, incoming);
  const merge: NumberedMerge<Row> = {
    added: news.length,
    same: incoming.length - news.length,
    deleted: [],
    kept: [],
    appended: [],
  };
  const taken = new Set(current.map(({ id }) => id));
  const currentByVideo = groupByVideo(current);
  for (const [videoId, rows] of groupByVideo(news)) {
    const known = currentByVideo.get(videoId) ?? [];
    if (known.length === 0 && canKeepNumbers(rows, taken)) {
      for (const { id } of rows) taken.add(id);
      merge.kept.push(...rows);
      continue;
    }
    merge.deleted.push(...known.map(({ id }) => id));
    const ordered = [...known, ...rows].toSorted((a, b) => timeOf(a) - timeOf(b) || a.id - b.id);
    merge.appended.push(...ordered.map(({ id: _, ...row }) => row));
  }
  return merge;
}

/** Of rows that are equal, as many are new as there are more of them. A tab's number means nothing elsewhere. */
function findNew<Row extends NumberedRow>(current: readonly Row[], incoming: readonly Row[]): Row[] {
  const left = new Map<string, number>();
  const count = (content: string, change: number): number => {
    const next = (left.get(content) ?? 0) + change;
    left.set(content, next);
    return next;
  };
  for (const row of current) count(contentOf(row, ['id', 'tabId']), 1);
  return incoming.filter((row) => count(contentOf(row, ['id', 'tabId']), -1) < 0);
}

function canKeepNumbers<Row extends NumberedRow>(rows: readonly Row[], taken: ReadonlySet<number>): boolean {
  const ids = new Set(rows.map(({ id }) => id));
  return ids.size === rows.length && rows.every(({ id }) => !taken.has(id));
}

function groupByVideo<Row extends NumberedRow>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.videoId);
    if (group) group.push(row);
    else groups.set(row.videoId, [row]);
  }
  return groups;
}
