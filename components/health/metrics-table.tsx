import { Fragment } from 'react';
import { type MetricSummary, summarizeMetrics } from '@/lib/health/summarize-metrics';
import type { MetricRow } from '@/lib/storage/health-rows';
import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';

/** How often each operation ran and how long it took, all days that are kept together. */
export function MetricsTable({ rows }: { rows: readonly MetricRow[] }) {
  const metrics = summarizeMetrics(rows);
  return (
    <section className="space-y-2">
      <h3 className="text-base font-semibold">{t('diagnostics.metrics')}</h3>
      <p className="text-xs text-ink-soft">{t('diagnostics.metricsHint')}</p>
      {metrics.length === 0 ? (
        <p>{t('diagnostics.noMetrics')}</p>
      ) : (
        <table className="w-full border-collapse text-end text-xs tabular">
          <thead className="text-ink-soft">
            <tr className="border-b border-line align-bottom">
              <Head isFirst>{t('diagnostics.operation')}</Head>
              <Head>{t('diagnostics.runs')}</Head>
              <Head>{t('diagnostics.failed')}</Head>
              <Head>{t('diagnostics.median')}</Head>
              <Head>{t('diagnostics.p95')}</Head>
              <Head>{t('diagnostics.p99')}</Head>
            </tr>
          </thead>
          <tbody>
            {metrics.map((metric) => (
              <Line key={metric.operation} metric={metric} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Line({ metric: { operation, count, failures, p50, p95, p99 } }: { metric: MetricSummary }) {
  return (
    <tr className="border-b border-line last:border-b-0">
      <th scope="row" className="py-1.5 pe-2 text-start font-medium wrap-anywhere">
        {operation.split('.').map((part, index) => (
          <Fragment key={part}>
            {index > 0 && '.'}
            <wbr />
            {part}
          </Fragment>
        ))}
      </th>
      <td className="py-1.5 ps-2">{formatCount(count)}</td>
      <td className={`py-1.5 ps-2 ${failures > 0 ? 'font-medium text-bad' : ''}`}>{formatCount(failures)}</td>
      {[p50, p95, p99].map((ms, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: three columns that never move
        <td key={index} className="py-1.5 ps-2">
          {formatQuantile(ms)}
        </td>
      ))}
    </tr>
  );
}

function Head({ isFirst = false, children }: { isFirst?: boolean; children: string }) {
  return (
    <th scope="col" className={`py-1.5 font-medium ${isFirst ? 'pe-2 text-start' : 'ps-2'}`}>
      {children}
    </th>
  );
}

/** No more digits than an estimate of 9 % deserves. */
function formatQuantile(ms: number): string {
  return formatCount(ms < 10 ? Math.round(ms * 10) / 10 : Number(ms.toPrecision(2)));
}
