import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';

/** The rows of a gzipped CSV file with a head; a cell that is not there is an empty text. */
export function readCsv<Name extends string>(path: string, names: readonly Name[]): Record<Name, string>[] {
  const { data } = Papa.parse<Record<string, string>>(gunzipSync(readFileSync(path)).toString('utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const entries = (row: Record<string, string>) => names.map((name) => [name, row[name] ?? '']);
  const missing = names.filter((name) => data[0]?.[name] === undefined);
  if (missing.length > 0) throw new Error(`${path} has no ${missing.join(', ')}.`);
  return data.map((row) => Object.fromEntries(entries(row)) as Record<Name, string>);
}
