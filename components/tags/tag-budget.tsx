import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';

/** YouTube's own limit for all tags together (developers.google.com/youtube/v3/docs/videos#snippet.tags). */
const MAX_CHARS = 500;

interface TagBudgetProps {
  usedChars: number;
  /** What it would come to with everything that is offered. */
  afterChars?: number;
}

/** How much of YouTube's room for tags is used, and would be. */
export function TagBudget({ usedChars, afterChars = usedChars }: TagBudgetProps) {
  const share = shareOf(usedChars);
  return (
    <div className="space-y-1">
      <div aria-hidden className="flex h-1.5 overflow-hidden rounded-full bg-track">
        <div className={usedChars > MAX_CHARS ? 'bg-bad' : 'bg-accent'} style={{ width: `${share}%` }} />
        {afterChars > usedChars && (
          <div className="bg-accent opacity-40" style={{ width: `${shareOf(afterChars) - share}%` }} />
        )}
      </div>
      <p className="flex flex-wrap justify-between gap-x-3 text-xs text-ink-soft tabular">
        <span>{t('tags.used', [formatCount(usedChars), formatCount(MAX_CHARS)])}</span>
        {afterChars > usedChars && <span>{t('suggest.usedAfter', [formatCount(afterChars)])}</span>}
      </p>
    </div>
  );
}

function shareOf(chars: number): number {
  return Math.min(100, (chars / MAX_CHARS) * 100);
}
