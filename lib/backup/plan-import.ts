import { MAX_ANALYSES } from '@/lib/storage/analyses';
import type { AnalysisRow, SettingsRow } from '@/lib/storage/database';
import { FUTURE_MS, RETENTION_MS } from '@/lib/storage/keep-times';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { BACKUP_TABLES, type BackupTable, type ImportPlan } from './backup-file';
import { mergeNumbered, type NumberedMerge } from './merge-numbered';
import type { ParsedBackup } from './parse-backup';
import { contentOf } from './row-content';
import type { BackupRows } from './row-schemas';

/** The tables whose rows have names of their own: the same name is replaced. */
type NamedTable = Exclude<BackupTable, 'versions' | 'editSteps'>;

/** Everything an import writes, worked out before the first write. */
export interface ImportWork {
  plan: ImportPlan;
  puts: { [Name in NamedTable]: BackupRows[Name] };
  versions: NumberedMerge<BackupRows['versions'][number]>;
  editSteps: NumberedMerge<BackupRows['editSteps'][number]>;
}

interface NamedMerge<Row> {
  puts: Row[];
  added: number;
  replaced: number;
  same: number;
  dropped: number;
}

/** Pure: what is here, and what the file holds, come to this. */
export function planImport(
  current: BackupRows,
  { tables, dropped, madeAt, madeBy }: ParsedBackup,
  now: number,
): ImportWork {
  const named = {
    settings: mergeNamed(current.settings, tables.settings.map(keepAgreement(current.settings)), ({ key }) => key),
    focusPhrases: mergeNamed(current.focusPhrases, tables.focusPhrases, ({ videoId }) => videoId),
    templates: mergeNamed(current.templates, tables.templates, ({ id }) => id),
    presets: mergeNamed(current.presets, tables.presets, ({ id }) => id),
    variables: mergeNamed(current.variables, tables.variables, ({ name }) => name),
    analyses: mergeAnalyses(current.analyses, tables.analyses, now),
  };
  const numbered = {
    versions: mergeNumbered(current.versions, tables.versions, ({ startedAt }) => startedAt),
    editSteps: mergeNumbered(current.editSteps, tables.editSteps, ({ at }) => at),
  };
  const countsOf = (table: BackupTable) => {
    const counts = table === 'versions' || table === 'editSteps' ? numbered[table] : named[table];
    const { added, same } = counts;
    const [replaced, left] = 'puts' in counts ? [counts.replaced, counts.dropped] : [0, 0];
    return { table, added, replaced, same, dropped: dropped[table] + left };
  };
  return {
    plan: { madeAt, madeBy, tables: BACKUP_TABLES.map(countsOf) },
    puts: {
      settings: named.settings.puts,
      focusPhrases: named.focusPhrases.puts,
      templates: named.templates.puts,
      presets: named.presets.puts,
      variables: named.variables.puts,
      analyses: named.analyses.puts,
    },
    ...numbered,
  };
}

/** The last row of a name counts, as in the file's order. */
function mergeNamed<Row extends object>(
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

/** What was read on a page is not the creator's own: a newer reading stays, and what is too old to be kept stays away. */
function mergeAnalyses(current: readonly AnalysisRow[], incoming: readonly AnalysisRow[], now: number) {
  const newest = new Map(current.map(({ videoId, savedAt }) => [videoId, savedAt]));
  const isUsable = ({ videoId, savedAt }: AnalysisRow): boolean =>
    savedAt >= (newest.get(videoId) ?? now - RETENTION_MS) && savedAt <= now + FUTURE_MS;
  const usable = incoming.filter(isUsable).toSorted((a, b) => b.savedAt - a.savedAt);
  const kept = usable.slice(0, MAX_ANALYSES).toReversed();
  const merge = mergeNamed(current, kept, ({ videoId }) => videoId);
  return { ...merge, dropped: merge.dropped + incoming.length - kept.length };
}

/** Whether to ask YouTube at all was agreed to in this browser, or not. No file decides that. */
function keepAgreement([here]: readonly SettingsRow[]): (row: SettingsRow) => SettingsRow {
  const agreedAt = here?.value.api?.agreedAt ?? DEFAULT_SETTINGS.api.agreedAt;
  return (row) => ({ ...row, value: { ...row.value, api: { ...row.value.api, agreedAt } } });
}
