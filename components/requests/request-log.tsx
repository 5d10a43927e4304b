import { Download } from 'lucide-react';
import { useState } from 'react';
import { writeRequestCsv, writeRequestJson } from '@/lib/network/write-requests';
import type { RequestRow } from '@/lib/storage/api-rows';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { ConfirmButton } from '../ui/confirm-button';
import { downloadText } from '../ui/download-text';
import { Segments } from '../ui/segments';
import { countRequests, filterRequests, type RequestFilter } from './filter-requests';
import { RequestTable } from './request-table';
import { RequestTotals } from './request-totals';

const ROWS_AT_ONCE = 100;

interface RequestLogProps {
  /** All that is kept, newest first. */
  rows: readonly RequestRow[];
  now: number;
  onClear: () => void;
}

/** What was sent to whom, with filters, totals and a file of it. */
export function RequestLog({ rows, now, onClear }: RequestLogProps) {
  const [filter, setFilter] = useState<RequestFilter>('all');
  const [maxRows, setMaxRows] = useState(ROWS_AT_ONCE);
  const shown = filterRequests(rows, filter, now);
  const isEmpty = rows.length === 0;
  const show = (value: RequestFilter, label: string) => ({
    label,
    isOn: filter === value,
    choose: () => setFilter(value),
  });
  return (
    <section className="space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h3 className="text-base font-semibold">{t('requests.log')}</h3>
        {!isEmpty && (
          <Segments
            label={t('requests.filter')}
            options={[
              show('all', t('requests.all')),
              show('sent', t('requests.sent')),
              show('cached', t('requests.cached')),
              show('failed', t('requests.failed')),
            ]}
          />
        )}
      </div>
      {!isEmpty && <LogFiles rows={rows} onClear={onClear} />}
      {isEmpty ? <NothingSent /> : <RequestTotals totals={countRequests(shown, now)} />}
      {!isEmpty && shown.length === 0 && <p>{t('requests.noneSuch')}</p>}
      {shown.length > 0 && <RequestTable rows={shown.slice(0, maxRows)} now={now} />}
      {shown.length > maxRows && (
        <Button onClick={() => setMaxRows(maxRows + ROWS_AT_ONCE)}>{t('requests.showMore')}</Button>
      )}
    </section>
  );
}

function NothingSent() {
  return (
    <div>
      <p className="font-medium">{t('requests.none')}</p>
      <p className="text-ink-soft">{t('requests.noneHint')}</p>
    </div>
  );
}

/** Files hold the whole log, whatever is shown of it. */
function LogFiles({ rows, onClear }: Pick<RequestLogProps, 'rows' | 'onClear'>) {
  const exportCsv = async (): Promise<void> => {
    downloadText('limelight-requests.csv', await writeRequestCsv(rows), 'text/csv');
  };
  const exportJson = (): void => {
    downloadText('limelight-requests.json', writeRequestJson(rows), 'application/json');
  };
  return (
    <div className="flex flex-wrap gap-2">
      <Button onClick={() => void exportCsv()}>
        <Download aria-hidden className="size-3.5" />
        {t('requests.exportCsv')}
      </Button>
      <Button onClick={exportJson}>
        <Download aria-hidden className="size-3.5" />
        {t('requests.exportJson')}
      </Button>
      <ConfirmButton
        className="text-bad"
        label={t('requests.clear')}
        question={t('requests.clearQuestion')}
        yes={t('requests.clearYes')}
        no={t('requests.clearNo')}
        onConfirm={onClear}
      >
        {t('requests.clear')}
      </ConfirmButton>
    </div>
  );
}
