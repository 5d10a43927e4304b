import type { RequestRow } from '@/lib/storage/api-rows';
import { t } from '@/lib/words/words';
import { RequestLine } from './request-line';

/** Newest first. In a narrow window each line is a block of its own, with the same cells. */
export function RequestTable({ rows, now }: { rows: readonly RequestRow[]; now: number }) {
  return (
    <table aria-label={t('requests.log')} className="w-full border-collapse text-xs tabular max-sm:block">
      <thead className="text-ink-soft max-sm:sr-only">
        <tr className="border-b border-line text-start">
          <Head>{t('requests.time')}</Head>
          <Head>{t('requests.purpose')}</Head>
          <Head>{t('requests.outcome')}</Head>
          <Head isNumber>{t('requests.cost')}</Head>
          <Head isNumber>{t('requests.size')}</Head>
          <Head isNumber>{t('requests.duration')}</Head>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {rows.map((row) => (
          <RequestLine key={row.id} row={row} now={now} />
        ))}
      </tbody>
    </table>
  );
}

function Head({ isNumber = false, children }: { isNumber?: boolean; children: string }) {
  return (
    <th scope="col" className={`py-1.5 font-medium ${isNumber ? 'ps-3 text-end' : 'pe-3 text-start'}`}>
      {children}
    </th>
  );
}
