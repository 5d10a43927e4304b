import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';

/** YouTube's own limit for all tags together (developers.google.com/youtube/v3/docs/videos#snippet.tags). */
const MAX_CHARS = 500;

/** How much of YouTube's room for tags is used. */
export function TagBudget({ usedChars }: { usedChars: number }) {
  const share = Math.min(100, (usedChars / MAX_CHARS) * 100);
  return (
    <div className="flex items-center gap-3">
      <div aria-hidden className="h-1.5 flex-1 overflow-hidden rounded-full bg-track">
        <div
          className={`h-full rounded-full ${usedChars > MAX_CHARS ? 'bg-bad' : 'bg-accent'}`}
          style={{ width: `${share}%` }}
        />
      </div>
      <span className="text-xs text-ink-soft tabular">
        {t('tags.used', [formatCount(usedChars), formatCount(MAX_CHARS)])}
      </span>
    </div>
  );
}
