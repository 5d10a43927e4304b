import { ArrowRight } from 'lucide-react';
import type { HealthRow } from '@/lib/storage/health-rows';
import { formatAgo, formatExact, formatMs } from '@/lib/words/format';
import { healthWords, problemWords, t } from '@/lib/words/words';
import { findingValues } from './finding-values';
import { HealthIcon, StatusWord } from './health-icon';
import { wayOf } from './way-of';

/** One check: what it found, when, how long it took, and where to mend it. */
export function CheckFinding({ row, now }: { row: HealthRow; now: number }) {
  const { id, status, finding, facts, problem, checkedAt, durationMs } = row;
  const way = status === 'warning' || status === 'critical' ? wayOf(id, finding) : null;
  return (
    <li data-check={id} data-status={status} className="flex gap-3 py-3">
      <HealthIcon status={status} className="mt-px size-4" />
      <div className="min-w-0 flex-1 space-y-1">
        <p className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="text-base font-medium">{healthWords(id, 'name')}</span>
          <StatusWord status={status} />
        </p>
        <p className="break-words">{healthWords(id, finding, findingValues(facts, now))}</p>
        {problem && (
          <p className="break-words text-ink-soft">
            {problemWords(problem, 'what')} {problemWords(problem, 'way')}
          </p>
        )}
        <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-xs text-ink-soft tabular">
          <time dateTime={new Date(checkedAt).toISOString()} title={formatExact(checkedAt)}>
            {t('diagnostics.took', [formatAgo(checkedAt, now), formatMs(durationMs)])}
          </time>
          {way && (
            <a href={way.href} className="inline-flex items-center gap-1 font-medium text-accent hover:underline">
              {way.label}
              <ArrowRight aria-hidden className="size-3" />
            </a>
          )}
        </p>
      </div>
    </li>
  );
}
