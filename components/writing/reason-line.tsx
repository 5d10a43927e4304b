import { formatShare } from '@/lib/words/format';
import { t } from '@/lib/words/words';

/** Why, and how sure the model says it is. Without a model there is no such number. */
export function ReasonLine({ reason, confidence }: { reason: string; confidence: number | null }) {
  if (reason === '' && confidence === null) return null;
  return (
    <p dir="auto" className="text-xs break-words text-ink-soft">
      {reason}
      {confidence !== null && <span className="tabular"> · {t('write.confidence', [formatShare(confidence)])}</span>}
    </p>
  );
}
