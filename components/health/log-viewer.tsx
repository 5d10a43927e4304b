import { X } from 'lucide-react';
import type { LogLevel, LogRow } from '@/lib/storage/health-rows';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Segments } from '../ui/segments';
import { LogLine } from './log-line';

/** What of the log is shown. */
export interface LogFilter {
  /** This level and what is graver. */
  level: LogLevel;
  /** Only the lines of one piece of work. */
  correlationId: string | null;
  maxRows: number;
}

interface LogViewerProps {
  /** Newest first, as the filter asks; at most `maxRows`. */
  rows: readonly LogRow[];
  hasMore: boolean;
  filter: LogFilter;
  onFilter: (change: Partial<LogFilter>) => void;
}

/** The last lines of Limelight's own log. */
export function LogViewer({ rows, hasMore, filter, onFilter }: LogViewerProps) {
  const isFiltered = filter.level !== 'debug' || filter.correlationId !== null;
  const level = (value: LogLevel, label: string) => ({
    label,
    isOn: filter.level === value,
    choose: () => onFilter({ level: value }),
  });
  return (
    <section className="space-y-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h3 className="text-base font-semibold">{t('diagnostics.log')}</h3>
        <Segments
          label={t('diagnostics.levels')}
          options={[
            level('debug', t('diagnostics.all')),
            level('info', t('diagnostics.info')),
            level('warn', t('diagnostics.warn')),
            level('error', t('diagnostics.error')),
          ]}
        />
      </div>
      <p className="text-xs text-ink-soft">{t('diagnostics.logHint')}</p>
      {filter.correlationId !== null && (
        <p className="flex flex-wrap items-center gap-2 text-xs">
          <span className="min-w-0 break-all">{t('diagnostics.onlyThis', [filter.correlationId])}</span>
          <Button onClick={() => onFilter({ correlationId: null })}>
            <X aria-hidden className="size-3.5" />
            {t('diagnostics.showAll')}
          </Button>
        </p>
      )}
      {rows.length === 0 && <p>{isFiltered ? t('diagnostics.noLogSuch') : t('diagnostics.noLog')}</p>}
      {rows.length > 0 && (
        <section
          aria-label={t('diagnostics.logLines')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
          tabIndex={0}
          className="max-h-112 overflow-y-auto rounded-card border border-line bg-raised"
        >
          <ol className="divide-y divide-line text-xs">
            {rows.map((row) => (
              <LogLine key={row.id} row={row} onWork={(correlationId) => onFilter({ correlationId })} />
            ))}
          </ol>
        </section>
      )}
      {hasMore && (
        <Button onClick={() => onFilter({ maxRows: filter.maxRows + 200 })}>{t('diagnostics.showMore')}</Button>
      )}
    </section>
  );
}
