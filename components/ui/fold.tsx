import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

interface FoldProps {
  title: string;
  /** At first; from then on it is the reader's. */
  isOpen?: boolean;
  children: ReactNode;
}

/** What is not needed every time. */
export function Fold({ title, isOpen = false, children }: FoldProps) {
  return (
    <details open={isOpen} className="group">
      <summary className="inline-flex min-h-8 list-none items-center gap-1 font-medium text-ink-soft hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 transition-transform group-open:rotate-90 rtl:-scale-x-100"
        />
        {title}
      </summary>
      <div className="ps-5 pt-1 pb-2">{children}</div>
    </details>
  );
}
