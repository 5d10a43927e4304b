import { Bug, CircleX, Info, TriangleAlert } from 'lucide-react';
import type { LogLevel, LogRow } from '@/lib/storage/health-rows';
import { formatExact, formatSecond } from '@/lib/words/format';
import { t } from '@/lib/words/words';

const ICON = { debug: Bug, info: Info, warn: TriangleAlert, error: CircleX } as const;
const COLOR: Readonly<Record<LogLevel, string>> = {
  debug: 'text-ink-soft',
  info: 'text-ink-soft',
  warn: 'text-warn',
  error: 'text-bad',
};

interface LogLineProps {
  row: LogRow;
  /** The number of a piece of work was clicked. */
  onWork: (correlationId: string) => void;
}

export function LogLine({ row: { at, level, event, facts, correlationId }, onWork }: LogLineProps) {
  const Icon = ICON[level];
  return (
    <li data-level={level} className="flex flex-wrap items-baseline gap-x-2 px-3 py-1.5">
      <Icon role="img" aria-label={levelWords(level)} className={`size-3.5 shrink-0 self-center ${COLOR[level]}`} />
      <time dateTime={new Date(at).toISOString()} title={formatExact(at)} className="shrink-0 text-ink-soft tabular">
        {formatSecond(at)}
      </time>
      <span className="min-w-0 flex-1 basis-52">
        <span className="font-medium break-all">{event}</span>{' '}
        <span className="break-words text-ink-soft">{factWords(facts)}</span>
      </span>
      {correlationId !== null && (
        <button
          type="button"
          aria-label={t('diagnostics.onlyThis', [correlationId])}
          title={t('diagnostics.onlyThis', [correlationId])}
          onClick={() => onWork(correlationId)}
          className="shrink-0 rounded-control px-1 text-ink-soft tabular underline decoration-dotted underline-offset-2 hover:bg-hover hover:text-ink"
        >
          {correlationId.slice(0, 8)}
        </button>
      )}
    </li>
  );
}

function levelWords(level: LogLevel): string {
  if (level === 'error') return t('diagnostics.error');
  if (level === 'warn') return t('diagnostics.warn');
  return level === 'info' ? t('diagnostics.info') : t('diagnostics.debug');
}

/** Names and values as the code knows them: a log is for whoever mends it. */
function factWords(facts: LogRow['facts']): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(' · ');
}
