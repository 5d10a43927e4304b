import type { RequestRow } from '@/lib/storage/api-rows';
import { formatBytes, formatDay, formatExact, formatMs, formatSecond, startOfDay } from '@/lib/words/format';
import { namedWords, t } from '@/lib/words/words';
import { RequestOutcome } from './request-outcome';

/** Not known, or there was none. */
const NONE = '–';

const CELL = 'align-top max-sm:block max-sm:p-0';

/** One request: when, what for and to whom, what came of it, and what it cost. */
export function RequestLine({ row, now }: { row: RequestRow; now: number }) {
  const { at, purpose, host, path, isCached, bytesReceived, durationMs } = row;
  return (
    <tr className="border-b border-line last:border-b-0 max-sm:flex max-sm:flex-wrap max-sm:gap-x-3 max-sm:gap-y-0.5 max-sm:py-2">
      <td className={`${CELL} py-1.5 pe-3 whitespace-nowrap text-ink-soft max-sm:order-3`}>
        <time dateTime={new Date(at).toISOString()} title={formatExact(at)}>
          {startOfDay(at) === startOfDay(now) ? formatSecond(at) : `${formatDay(at, now)}, ${formatSecond(at)}`}
        </time>
      </td>
      <td className={`${CELL} py-1.5 pe-3 w-2/5 max-sm:order-1 max-sm:w-auto max-sm:basis-full`}>
        <span className="block font-medium">{namedWords('purpose', purpose)}</span>
        <span className="block wrap-anywhere text-ink-soft">
          {host}
          <wbr />
          {path}
        </span>
      </td>
      <td className={`${CELL} py-1.5 pe-3 sm:min-w-40 max-sm:order-2 max-sm:basis-full`}>
        <RequestOutcome row={row} now={now} />
      </td>
      <Amount>{costWords(row)}</Amount>
      <Amount>{isCached || bytesReceived > 0 ? formatBytes(bytesReceived) : NONE}</Amount>
      <Amount>{durationMs === null ? NONE : formatMs(durationMs)}</Amount>
    </tr>
  );
}

function Amount({ children }: { children: string }) {
  const isNone = children === NONE;
  return (
    <td
      className={`${CELL} py-1.5 ps-3 text-end whitespace-nowrap text-ink-soft max-sm:order-4 ${isNone ? 'max-sm:hidden' : ''}`}
    >
      {children}
    </td>
  );
}

function costWords({ bucket, cost }: RequestRow): string {
  if (cost === 0 || bucket === null) return t('requests.free');
  if (bucket === 'search') return t('requests.searchCost', cost, [cost]);
  return bucket === 'stats' ? t('requests.statsCost', cost, [cost]) : t('requests.unitCost', cost, [cost]);
}
