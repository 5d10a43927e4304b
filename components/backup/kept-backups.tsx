import { Download } from 'lucide-react';
import { formatDate } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';

interface KeptBackupsProps {
  /** YYYY-MM-DD, newest first. */
  days: readonly string[];
  onDownload: (day: string) => void;
  onRestore: (day: string) => void;
}

/** The days of which a backup is kept in this browser. */
export function KeptBackups({ days, onDownload, onRestore }: KeptBackupsProps) {
  if (days.length === 0) return <p className="text-ink-soft">{t('backup.noneKept')}</p>;
  return (
    <ul aria-label={t('backup.kept')} className="divide-y divide-line">
      {days.map((day) => (
        <li key={day} className="flex flex-wrap items-center gap-2 py-1">
          <time dateTime={day} className="min-w-24 flex-1 tabular">
            {dayWords(day)}
          </time>
          <Button look="quiet" aria-label={t('backup.downloadOf', [dayWords(day)])} onClick={() => onDownload(day)}>
            <Download aria-hidden className="size-3.5" />
            {t('backup.downloadDay')}
          </Button>
          <Button look="quiet" aria-label={t('backup.restoreOf', [dayWords(day)])} onClick={() => onRestore(day)}>
            {t('backup.restore')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** A day is one where the creator is, whatever its hours are elsewhere. */
function dayWords(day: string): string {
  return formatDate(new Date(`${day}T12:00`).getTime());
}
