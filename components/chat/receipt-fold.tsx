import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { ChatClaim } from '@/lib/storage/ai-rows';
import { t } from '@/lib/words/words';
import type { FoundReceipt } from './answer-context';
import { ReceiptLine } from './receipt-line';

interface ReceiptFoldProps {
  claims: readonly ChatClaim[];
  receipts: ReadonlyMap<string, FoundReceipt>;
}

/** How many facts of an answer were looked up and how many were not, and the receipts themselves. */
export function ReceiptFold({ claims, receipts }: ReceiptFoldProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (claims.length === 0) return null;
  const used = claims.flatMap(({ receiptId }) => (receiptId === null ? [] : (receipts.get(receiptId) ?? [])));
  const without = claims.length - used.length;
  const summary = sumUp(used.length, without, claims);
  const shown = [...new Set(used)];
  return (
    <div className="text-xs">
      {shown.length === 0 ? (
        <p className="text-warn">{summary}</p>
      ) : (
        <details className="group" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary className="inline-flex min-h-6 list-none items-center gap-1 text-ink-soft hover:text-ink [&::-webkit-details-marker]:hidden">
            <ChevronRight
              aria-hidden
              className="size-3.5 shrink-0 transition-transform group-open:rotate-90 rtl:-scale-x-100"
            />
            {summary}
          </summary>
          {isOpen && (
            <ul aria-label={t('chat.receipts')} className="space-y-2 border-s border-line ps-3 pt-1 pb-2 text-sm">
              {shown.map((found) => (
                <li key={found.receipt.id}>
                  <ReceiptLine found={found} />
                </li>
              ))}
            </ul>
          )}
        </details>
      )}
      {without > 0 && <p className="text-ink-soft">{t('chat.withoutWhy')}</p>}
    </div>
  );
}

/** "3 numbers with a receipt, 1 without" */
function sumUp(used: number, without: number, claims: readonly ChatClaim[]): string {
  const isNumbers = claims.every(({ kind }) => kind === 'number' || kind === 'time');
  if (used === 0)
    return isNumbers ? t('chat.numbersWithout', without, [without]) : t('chat.factsWithout', without, [without]);
  const said = isNumbers ? t('chat.numbersWith', used, [used]) : t('chat.factsWith', used, [used]);
  return without === 0 ? said : t('chat.andWithout', [said, without]);
}
