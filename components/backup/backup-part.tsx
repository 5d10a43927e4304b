import { Download, Upload } from 'lucide-react';
import type { ChangeEvent } from 'react';
import { browser } from 'wxt/browser';
import { localDay } from '@/lib/storage/local-day';
import { writeBackup } from '@/lib/backup/write-backup';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import { problemWords, t } from '@/lib/words/words';
import { useRequest } from '../page/use-request';
import { Button } from '../ui/button';
import { downloadText } from '../ui/download-text';
import { Notice } from '../ui/notice';
import { ImportPart } from './import-part';
import { KeptBackups } from './kept-backups';
import { readBackupFile, useImport } from './use-import';

/** Taking everything out, putting it back, and the days that are kept. @param days newest first. */
export function BackupPart({ days }: { days: readonly string[] }) {
  const work = useImport();
  const saving = useRequest();
  const keeping = useRequest();
  const problem = saving.problem ?? keeping.problem;
  const isBusy = work.state.kind === 'working';
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    // So that choosing the same file again, once it is mended, is a change too.
    event.target.value = '';
    if (file) work.plan(() => readBackupFile(file));
  };
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => saving.run(saveFile())}>
          <Download aria-hidden className="size-3.5" />
          {t('backup.download')}
        </Button>
        <label
          aria-disabled={isBusy}
          className="inline-flex min-h-8 cursor-pointer items-center gap-2 rounded-control border border-line bg-raised px-3 py-1 text-sm font-medium hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus aria-disabled:opacity-60"
        >
          <Upload aria-hidden className="size-3.5" />
          {t('backup.import')}
          <input type="file" accept=".json,application/json" className="sr-only" disabled={isBusy} onChange={choose} />
        </label>
        <Button look="quiet" onClick={() => keeping.run(askBackground('backUpNow', undefined))}>
          {t('backup.now')}
        </Button>
      </div>
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
      <p role="status" className="empty:hidden">
        {keeping.isDone && t('backup.backedUp')}
      </p>
      <ImportPart work={work} />
      <h3 className="pt-2 text-base font-semibold">{t('backup.kept')}</h3>
      <KeptBackups
        days={days}
        onDownload={(day) => saving.run(loadDay(day).then((text) => download(day, text)))}
        onRestore={(day) => work.plan(() => loadDay(day))}
      />
    </>
  );
}

/** Made in the page out of the database: a message would have to carry it. */
async function saveFile(): Promise<void> {
  const now = Date.now();
  const madeBy = browser.runtime.getManifest().version;
  download(localDay(now), await writeBackup(database, { now, madeBy, hasAnalyses: true }));
}

function download(day: string, text: string): void {
  downloadText(`limelight-backup-${day}.json`, text, 'application/json');
}

/** One that was purged under the list is no backup any more: `backup-invalid`. */
async function loadDay(day: string): Promise<string> {
  const row = await database.backups.get(day);
  if (!row) throw new Problem('backup-invalid');
  return row.text;
}
