import type { ChatReceipt } from '@/lib/storage/ai-rows';
import { formatCount, formatDuration } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { OriginLabel } from '../ui/origin-label';
import type { FoundReceipt } from './answer-context';
import { ReceiptTarget } from './receipt-target';
import { toolWords } from './tool-words';

/** What was looked up: its name, what it is, whose it is and of when, and what found it. */
export function ReceiptLine({ found: { receipt, tool } }: { found: FoundReceipt }) {
  const value = valueWords(receipt);
  return (
    <>
      <span dir="auto" className="block break-words">
        {receipt.label}
        {value !== null && value !== receipt.label && (
          <>
            {': '}
            <bdi className="font-semibold tabular">{value}</bdi>
          </>
        )}
      </span>
      <span className="block text-xs text-ink-soft">
        <OriginLabel origin={receipt.origin} {...(receipt.asOf !== null && { asOf: receipt.asOf })} />
        {' · '}
        {t('chat.receiptFrom', [toolWords(tool)])}
      </span>
      <ReceiptTarget receipt={receipt} />
    </>
  );
}

/** `null` where the label says it all. */
function valueWords({ kind, value }: ChatReceipt): string | null {
  if (kind === 'check') return null;
  if (typeof value === 'string') return value;
  return kind === 'time' ? formatDuration(value) : formatCount(value);
}
