import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';

interface RoomBarProps {
  label: string;
  used: number;
  max: number;
  /** The count in words: "812 of 5,000". */
  words: string;
  /** Marks on the bar, placed by `left`. */
  children?: ReactNode;
}

/** A limit and how much of it is used. Over it the bar turns red and words say by how much. */
export function RoomBar({ label, used, max, words, children }: RoomBarProps) {
  const over = used - max;
  return (
    <div className="min-w-0 flex-auto">
      <p className="flex flex-wrap items-baseline justify-between gap-x-2 text-xs">
        <span className="font-semibold text-ink-soft">{label}</span>
        <span className="tabular">{words}</span>
      </p>
      <div aria-hidden className="relative mt-1 h-1.5 rounded-full bg-track">
        <div
          className={`h-full rounded-full ${over > 0 ? 'bg-bad' : 'bg-accent'}`}
          style={{ width: `${Math.min(100, (used / max) * 100)}%` }}
        />
        {children}
      </div>
      {over > 0 && (
        <p className="mt-1 flex items-center gap-1 text-xs text-bad tabular">
          <TriangleAlert aria-hidden className="size-3 shrink-0" />
          {t('draft.tooMany', [formatCount(over)])}
        </p>
      )}
    </div>
  );
}
