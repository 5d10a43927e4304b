import { useLiveQuery } from 'dexie-react-hooks';
import { Download } from 'lucide-react';
import { unparse } from 'papaparse';
import type { WritingRow } from '@/lib/storage/ai-rows';
import { database } from '@/lib/storage/database';
import { formatAge, formatDate, formatExact } from '@/lib/words/format';
import { namedWords, problemWords, t } from '@/lib/words/words';
import { WhoAnswered } from '../chat/who-answered';
import { orElseWithoutDatabase } from '../page/or-else-without-database';
import { Button } from '../ui/button';
import { downloadText } from '../ui/download-text';
import { Fold } from '../ui/fold';
import { WritingResult } from './writing-result';

/** What batches have come to, newest first; it fills while one runs. */
export function BatchResults() {
  const rows = useLiveQuery(() => orElseWithoutDatabase([], loadRows), []) ?? [];
  if (rows.length === 0) return null;
  const file = (): void => downloadText('limelight-batch.csv', writeCsv(rows), 'text/csv');
  return (
    <div className="space-y-2">
      <div className="flex items-center justify-between gap-2">
        <h3 className="font-semibold">{t('write.batchResults')}</h3>
        <Button onClick={file}>
          <Download aria-hidden className="size-3.5" />
          {t('write.batchExport')}
        </Button>
      </div>
      <ul aria-label={t('write.batchResults')} className="divide-y divide-line border-y border-line">
        {rows.map((row) => (
          <li key={row.id} className="py-1">
            <Fold title={`${namedWords('aiFeature', row.feature)}: ${row.subject || formatDate(row.at)}`}>
              <Result row={row} />
            </Fold>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Result({ row }: { row: WritingRow }) {
  if (row.state === 'ready' && row.value !== null) {
    return <WritingResult row={row} draft={null} video={null} openCheck={null} translateBack={null} />;
  }
  return (
    <p className="text-ink-soft" title={formatExact(row.at)}>
      <WhoAnswered row={row} />{' '}
      {row.problem ? problemWords(row.problem, 'what') : t(row.state === 'running' ? 'write.writing' : 'write.stopped')}{' '}
      {formatAge(row.at, Date.now())}
    </p>
  );
}

const SHOWN = 100;

async function loadRows(): Promise<WritingRow[]> {
  const rows = await database.writings.where('jobId').above('').toArray();
  return rows.toSorted((one, other) => other.at - one.at).slice(0, SHOWN);
}

/** Cells that a spreadsheet would take for formulas are made text. */
function writeCsv(rows: readonly WritingRow[]): string {
  const lines = rows.map(({ videoId, subject, feature, state, model, value }) => ({
    ...{ videoId, subject, feature, state, model: model ?? '' },
    result: value === null ? '' : JSON.stringify(value),
  }));
  return unparse(lines, { escapeFormulae: true });
}
