import { MAX_ANALYSES } from '@/lib/storage/analyses';
import type { AnalysisRow, SettingsRow } from '@/lib/storage/database';
import { FUTURE_MS, RETENTION_MS } from '@/lib/storage/keep-times';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { BACKUP_TABLES, type BackupTable, type ImportPlan } from './backup-file';
import { mergeChats } from './merge-chats';
import { mergeRejections, mergeTracked, mergeWritings } from './merge-choices';
import { mergeNamed } from './merge-named';
import { mergeNumbered, type NumberedMerge } from './merge-numbered';
import type { ParsedBackup } from './parse-backup';
import type { BackupRows } from './row-schemas';

/** The tables whose rows have names of their own: the same name is replaced. */
type NamedTable = Exclude<BackupTable, 'versions' | 'editSteps'>;

/** Everything an import writes, worked out before the first write. */
export interface ImportWork {
  plan: ImportPlan;
  puts: { [Name in NamedTable]: BackupRows[Name] };
  versions: NumberedMerge<BackupRows['versions'][number]>;
  editSteps: NumberedMerge<BackupRows['editSteps'][number]>;
  /** Ids of what a newer conversation of the file does not have any more. */
  deletedMessages: string[];
}

/** Pure: what is here, and what the file holds, come to this. */
export function planImport(
  current: BackupRows,
  { tables, dropped, madeAt, madeBy }: ParsedBackup,
  now: number,
): ImportWork {
  const { deletedMessages, ...conversations } = mergeChats(current, tables);
  const named = {
    settings: mergeNamed(current.settings, tables.settings.map(keepAgreement(current.settings)), ({ key }) => key),
    focusPhrases: mergeNamed(current.focusPhrases, tables.focusPhrases, ({ videoId }) => videoId),
    templates: mergeNamed(current.templates, tables.templates, ({ id }) => id),
    presets: mergeNamed(current.presets, tables.presets, ({ id }) => id),
    variables: mergeNamed(current.variables, tables.variables, ({ name }) => name),
    rejections: mergeRejections(current.rejections, tables.rejections),
    trackedPhrases: mergeTracked(current.trackedPhrases, tables.trackedPhrases),
    ...conversations,
    transcripts: mergeNamed(current.transcripts, tables.transcripts, ({ videoId }) => videoId),
    writings: mergeWritings(current.writings, tables.writings),
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
      rejections: named.rejections.puts,
      trackedPhrases: named.trackedPhrases.puts,
      chats: named.chats.puts,
      chatMessages: named.chatMessages.puts,
      transcripts: named.transcripts.puts,
      writings: named.writings.puts,
      analyses: named.analyses.puts,
    },
    ...numbered,
    deletedMessages,
  };
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

/** What may be asked of YouTube and sent to models was agreed to in this browser, or not. No file decides that. */
function keepAgreement([here]: readonly SettingsRow[]): (row: SettingsRow) => SettingsRow {
  const agreedAt = here?.value.api?.agreedAt ?? DEFAULT_SETTINGS.api.agreedAt;
  const { autocompleteAgreedAt, derivedAgreedAt } = { ...DEFAULT_SETTINGS.keywords, ...here?.value.keywords };
  const { agreedAt: aiAgreedAt, shares } = { ...DEFAULT_SETTINGS.ai, ...here?.value.ai };
  return ({ key, value }) => ({
    key,
    value: {
      ...value,
      api: { ...value.api, agreedAt },
      keywords: { ...value.keywords, autocompleteAgreedAt, derivedAgreedAt },
      ai: { ...value.ai, agreedAt: aiAgreedAt, shares },
    },
  });
}
