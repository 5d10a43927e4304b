import { t } from '@/lib/words/words';
import { AnswerMarkdown } from './answer-markdown';
import { type AnswerSpan, spansWithin } from './answer-spans';
import type { MarkdownTable, TableCell } from './parse-table';

const ALIGN = { start: 'text-start', center: 'text-center', end: 'text-end' } as const;
const CELL = 'border-b border-line px-2 py-1 align-top min-w-16';

/** A small table, which models are fond of. A wide one is scrolled by itself. */
export function AnswerTable({ table, spans }: { table: MarkdownTable; spans: readonly AnswerSpan[] }) {
  const align = (column: number): string => `${CELL} ${ALIGN[table.ends[column] ?? 'start']}`;
  return (
    <fieldset
      aria-label={t('chat.table')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
      tabIndex={0}
      className="min-w-0 overflow-x-auto rounded-control border border-line"
    >
      <table className="w-full text-xs">
        <thead className="bg-raised">
          <tr>
            {table.head.map((cell, column) => (
              <th key={cell.start} scope="col" className={`${align(column)} font-semibold`}>
                <Cell cell={cell} spans={spans} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows only come at the end
            <tr key={index} className="last:*:border-0">
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a row has as many cells as its table
                <td key={column} className={align(column)}>
                  <Cell cell={cell} spans={spans} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}

function Cell({ cell, spans }: { cell: TableCell; spans: readonly AnswerSpan[] }) {
  return <AnswerMarkdown isInline text={cell.text} spans={spansWithin(cell, spans)} />;
}
