import { contentOf } from './row-content';

export interface NamedMerge<Row> {
  puts: Row[];
  added: number;
  replaced: number;
  same: number;
  dropped: number;
}

/** The last row of a name counts, as in the file's order. */
export function mergeNamed<Row extends object>(
  current: readonly Row[],
  incoming: readonly Row[],
  nameOf: (row: Row) => string,
): NamedMerge<Row> {
  const known = new Map(current.map((row) => [nameOf(row), row]));
  const last = [...new Map(incoming.map((row) => [nameOf(row), row])).values()];
  const merge: NamedMerge<Row> = { puts: [], added: 0, replaced: 0, same: 0, dropped: incoming.length - last.length };
  for (const row of last) {
    const here = known.get(nameOf(row));
    if (here && contentOf(here) === contentOf(row)) {
      merge.same += 1;
      continue;
    }
    merge[here ? 'replaced' : 'added'] += 1;
    merge.puts.push(row);
  }
  return merge;
}
