import type { ChatMessageRow, WritingRow } from '@/lib/storage/ai-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { withoutReceipts } from '@/lib/storage/without-receipts';
import { BACKUP_TABLES, BACKUP_VERSION, MAX_BACKUP_CHARS, type BackupFile, type BackupTable } from './backup-file';
import { measureChecksum } from './measure-checksum';

interface BackupParts {
  /** Epoch ms. */
  now: number;
  /** Limelight's own version. */
  madeBy: string;
  /** What was read on pages: large, and read again at the next visit. */
  hasAnalyses: boolean;
}

/** What a file that would be too large to be imported again is made without: what can be read or pasted again. */
const SPARED = ['analyses', 'transcripts'] as const;

/** Everything but secrets, as of one moment. */
export async function writeBackup(database: LimelightDatabase, parts: BackupParts): Promise<string> {
  const tables = await loadTables(database, parts.hasAnalyses);
  let text = await writeFile(tables, parts);
  for (const name of SPARED) {
    if (text.length <= MAX_BACKUP_CHARS) break;
    tables[name] = [];
    text = await writeFile(tables, parts);
  }
  return text;
}

async function writeFile(tables: BackupFile['tables'], { now, madeBy }: BackupParts): Promise<string> {
  const file = { format: 'limelight-backup', version: BACKUP_VERSION, madeBy, madeAt: now, tables } as const;
  return JSON.stringify({ ...file, checksum: await measureChecksum(file) } satisfies BackupFile);
}

async function loadTables(database: LimelightDatabase, hasAnalyses: boolean): Promise<BackupFile['tables']> {
  const names = BACKUP_TABLES.filter((name) => hasAnalyses || name !== 'analyses');
  return database.transaction('r', names, async () => {
    const rows = await Promise.all(names.map((name) => database.table(name).toArray()));
    const tables = Object.fromEntries(names.map((name, index) => [name, rows[index] ?? []]));
    return { analyses: [], ...tables, ...portable(tables) } as unknown as Record<BackupTable, unknown[]>;
  });
}

/** Without what means something in this browser only: what was agreed to here, the numbers of tabs, and the last look. */
function portable(tables: Record<string, unknown[]>): Partial<BackupFile['tables']> {
  const { settings = [], editSteps = [], trackedPhrases = [], chats = [], chatMessages = [], writings = [] } = tables;
  return {
    settings: settings.filter(isSetting).map(({ value, ...row }) => ({ ...row, value: withoutAgreements(value) })),
    editSteps: editSteps.map((step) => ({ ...(step as object), tabId: null })),
    trackedPhrases: trackedPhrases.map((row) => ({ ...(row as object), problem: null, triedAt: null })),
    chats: chats.map((row) => ({ ...(row as object), previewedAt: null })),
    chatMessages: chatMessages.map((row) => portableMessage(row as ChatMessageRow)),
    writings: writings.map((row) => ({ ...(row as WritingRow), jobId: null })).filter(({ state }) => state === 'ready'),
  };
}

/** Nobody goes on with it elsewhere, and what tools found may not be kept for long. */
function portableMessage(row: ChatMessageRow): ChatMessageRow {
  return { ...withoutReceipts(row), state: row.state === 'running' ? 'interrupted' : row.state };
}

interface SavedSettings {
  api?: object;
  keywords?: object;
  ai?: object;
}

function isSetting(row: unknown): row is { value: SavedSettings } {
  return typeof row === 'object' && row !== null;
}

function withoutAgreements({ api, keywords, ai, ...value }: SavedSettings): SavedSettings {
  return {
    ...value,
    ...(api && { api: { ...api, agreedAt: null } }),
    ...(keywords && { keywords: { ...keywords, autocompleteAgreedAt: null, derivedAgreedAt: null } }),
    ...(ai && { ai: { ...ai, agreedAt: null, shares: DEFAULT_SETTINGS.ai.shares } }),
  };
}
