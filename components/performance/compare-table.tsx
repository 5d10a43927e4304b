import { t } from '@/lib/words/words';
import { OriginLabel } from '../ui/origin-label';
import type { CompareRow } from './compare-rows';
import { insightWords } from './insight-words';

interface CompareTableProps {
  rows: readonly CompareRow[];
  /** How many uploads there are; a median of fewer says so. */
  uploads: number;
  asOf: number;
  isDraft: boolean;
}

/** This video beside the channel's medians. */
export function CompareTable({ rows, uploads, asOf, isDraft }: CompareTableProps) {
  const hasOwn = rows.some(({ own }) => own !== null);
  if (rows.length === 0) return <p className="text-ink-soft">{t('performance.noUploads')}</p>;
  return (
    <section aria-label={t('performance.usual')} className="space-y-1">
      <table className="w-full border-collapse">
        <caption className="pb-1 text-left font-semibold rtl:text-right">{t('performance.usual')}</caption>
        <thead>
          <tr className="border-b border-line text-xs text-ink-soft">
            <th scope="col" className="sr-only">
              {t('performance.measure')}
            </th>
            {hasOwn && (
              <th scope="col" className="py-1 pl-2 text-right font-normal">
                {isDraft ? t('performance.thisDraft') : t('performance.thisVideo')}
              </th>
            )}
            <th scope="col" className="py-1 pl-2 text-right font-normal">
              {t('performance.median')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.label} row={row} hasOwn={hasOwn} uploads={uploads} />
          ))}
        </tbody>
      </table>
      <p className="text-xs text-ink-soft">{t('performance.usualOf', uploads, [uploads])}</p>
      {isDraft && <p className="text-xs text-ink-soft">{t('performance.usualDraft')}</p>}
      <OriginLabel origin="arithmetic" asOf={asOf} />
    </section>
  );
}

interface RowProps {
  row: CompareRow;
  hasOwn: boolean;
  uploads: number;
}

function Row({ row: { label, own, median }, hasOwn, uploads }: RowProps) {
  // The pauses between uploads are one fewer than the uploads, by their nature.
  const isPartial = median.sampleSize < uploads && median.label !== 'median-days-between';
  return (
    <tr className="border-b border-line last:border-0">
      <th
        scope="row"
        className="py-1 text-left font-normal text-ink-soft rtl:text-right"
        title={median.inputs.join(', ')}
      >
        {label}
      </th>
      {hasOwn && <td className="py-1 pl-2 text-right tabular">{own ?? '–'}</td>}
      <td className="py-1 pl-2 text-right font-medium tabular">
        {insightWords(median)}
        {isPartial && (
          <span className="block text-xs font-normal text-ink-soft">
            {t('performance.ofVideos', [median.sampleSize])}
          </span>
        )}
      </td>
    </tr>
  );
}
