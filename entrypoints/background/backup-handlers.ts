import * as z from 'zod';
import type { AnalysisTools } from '@/lib/analysis/analysis-tools';
import { changeSettings } from '@/lib/analysis/rescore';
import { scheduleRanks } from '@/lib/analysis/track-phrases';
import { MAX_BACKUP_CHARS } from '@/lib/backup/backup-file';
import { importBackup, previewImport } from '@/lib/backup/import-backup';
import { keepBackup } from '@/lib/backup/keep-daily-backup';
import { Problem } from '@/lib/problem/problem';
import type { AnswerCache } from '@/lib/storage/answer-cache';
import { loadSettings } from '@/lib/storage/settings';
import type { Handlers } from './answer-all';
import { parseRequest } from './parse-request';
import { refreshDrafts } from './studio-tabs';

type BackupMessage = 'clearCache' | 'backUpNow' | 'planImport' | 'importBackup';

interface BackupTools extends AnalysisTools {
  cache: Pick<AnswerCache, 'forget'>;
}

const FileRequest = z.object({ text: z.string() });

/** What the Options page asks about what is kept, and about backups of it. */
export function createBackupHandlers(tools: BackupTools): Pick<Handlers, BackupMessage> {
  const { database, now, cache } = tools;
  return {
    async clearCache() {
      await cache.forget();
    },
    async backUpNow() {
      await keepBackup(database, now());
    },
    async planImport(data) {
      return previewImport(database, parseFile(data), now());
    },
    async importBackup(data) {
      const plan = await importBackup(database, parseFile(data), now());
      // Other checks and thresholds may have come in: what is kept is scored by them, as after a change in Options.
      await changeSettings(tools, await loadSettings(database));
      await scheduleRanks(database, now());
      await refreshDrafts();
      return plan;
    },
  };
}

function parseFile(data: unknown): string {
  const { text } = parseRequest(FileRequest, data);
  if (text.length > MAX_BACKUP_CHARS) throw new Problem('backup-invalid');
  return text;
}
