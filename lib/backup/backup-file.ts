/** Raised when an older Limelight could no longer read the file. */
export const BACKUP_VERSION = 1;

/** The tables a backup holds: what the creator made or chose. No keys, no tokens, nothing that YouTube answered but what a model said of it. */
export const BACKUP_TABLES = [
  'settings',
  'focusPhrases',
  'templates',
  'presets',
  'variables',
  'versions',
  'editSteps',
  'rejections',
  'trackedPhrases',
  'chats',
  'chatMessages',
  'transcripts',
  'writings',
  'analyses',
] as const;

export type BackupTable = (typeof BACKUP_TABLES)[number];

/** One JSON file with everything but secrets. */
export interface BackupFile {
  format: 'limelight-backup';
  version: number;
  /** Limelight's own version, for people. */
  madeBy: string;
  madeAt: number;
  tables: Record<BackupTable, unknown[]>;
  /** SHA-256 of the rest, so that a file that lost or changed a byte on the way is refused whole. */
  checksum: string;
}

/** A browser hands a message of at most 64 MB from a page to the background, and a backup goes that way. */
export const MAX_BACKUP_CHARS = 40_000_000;

/** What importing a file would do, table by table. */
export interface ImportPlan {
  madeAt: number;
  madeBy: string;
  tables: { table: BackupTable; added: number; replaced: number; same: number; dropped: number }[];
}
