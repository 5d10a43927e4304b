import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import type { VideoFacts } from '@/lib/video/facts';
import { formatCount, formatDate } from '@/lib/words/format';
import { formatAmount, formatRate } from '@/lib/words/format-measure';
import { t } from '@/lib/words/words';
import type { Dated } from '../page/load-facts';
import { Button } from '../ui/button';
import { COLUMNS, sortUploads, columnValue, type Column, type Order } from './sort-uploads';

const PAGE_ROWS = 50;

/** Every upload that is kept, sorted by one of YouTube's numbers or a quotient of two. */
export function UploadTable({ uploads }: { uploads: readonly Dated<VideoFacts>[] }) {
  const [order, setOrder] = useState<Order>({ column: 'published', isDescending: true });
  const [shown, setShown] = useState(PAGE_ROWS);
  const sortBy = (column: Column): void =>
    setOrder((last) => ({ column, isDescending: last.column === column ? !last.isDescending : column !== 'title' }));
  const sorted = sortUploads(uploads, order);
  return (
    <div className="space-y-3">
      {/* Scrolled by keyboard too, where it is wider than the window. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region has to be reachable */}
      <section aria-label={t('channel.uploads')} tabIndex={0} className="overflow-x-auto">
        <table className="w-full min-w-2xl text-left tabular">
          <thead>
            <tr className="border-b border-line">
              {COLUMNS.map((column) => (
                <Head key={column} column={column} order={order} onSort={() => sortBy(column)} />
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {sorted.slice(0, shown).map((upload) => (
              <Row key={upload.value.videoId} upload={upload} />
            ))}
          </tbody>
        </table>
      </section>
      {shown < sorted.length && (
        <Button className="w-full" onClick={() => setShown(shown + PAGE_ROWS)}>
          {t('channel.showMore', [Math.min(PAGE_ROWS, sorted.length - shown), sorted.length])}
        </Button>
      )}
    </div>
  );
}

interface HeadProps {
  column: Column;
  order: Order;
  onSort: () => void;
}

function Head({ column, order, onSort }: HeadProps) {
  const isSorted = order.column === column;
  const Icon = order.isDescending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (order.isDescending ? 'descending' : 'ascending') : undefined}
      className={`py-1 font-medium ${isNumber(column) ? 'text-right' : ''}`}
    >
      <button
        type="button"
        onClick={onSort}
        className="inline-flex min-h-8 items-center gap-1 rounded-control px-2 whitespace-nowrap text-ink-soft hover:bg-hover hover:text-ink"
      >
        {columnWords(column)}
        {isSorted && <Icon aria-hidden className="size-3.5" />}
      </button>
    </th>
  );
}

function Row({ upload }: { upload: Dated<VideoFacts> }) {
  const { videoId, title } = upload.value;
  return (
    <tr>
      <th scope="row" className="max-w-80 px-2 py-2 font-normal">
        <a
          href={`https://www.youtube.com/watch?v=${videoId}`}
          target="_blank"
          rel="noreferrer"
          dir="auto"
          title={title}
          className="block truncate hover:underline"
        >
          {title}
        </a>
      </th>
      {COLUMNS.filter((column) => column !== 'title').map((column) => (
        <td key={column} className={`px-2 py-2 whitespace-nowrap ${isNumber(column) ? 'text-right' : ''}`}>
          {cellWords(upload, column)}
        </td>
      ))}
    </tr>
  );
}

const isNumber = (column: Column): boolean => column !== 'title' && column !== 'published';

function cellWords(upload: Dated<VideoFacts>, column: Column): string {
  const value = columnValue(upload, column);
  if (typeof value !== 'number') return value ?? t('channel.unknown');
  if (column === 'published') return formatDate(value);
  if (column === 'views') return formatCount(value);
  return column === 'viewsPerDay' ? formatAmount(value) : formatRate(value);
}

function columnWords(column: Column): string {
  switch (column) {
    case 'title':
      return t('channel.columnTitle');
    case 'published':
      return t('channel.columnPublished');
    case 'views':
      return t('performance.views');
    case 'viewsPerDay':
      return t('performance.viewsPerDay');
    case 'likeRate':
      return t('performance.likeRate');
    case 'commentRate':
      return t('performance.commentRate');
  }
}
