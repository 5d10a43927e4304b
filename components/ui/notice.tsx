import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

interface NoticeProps {
  what: string;
  way: string;
  children?: ReactNode;
}

/** An expected failure: what happened, the way out, and at most one button for it. */
export function Notice({ what, way, children }: NoticeProps) {
  return (
    <div role="alert" className="flex gap-3 rounded-card border border-line bg-raised p-4">
      <CircleAlert aria-hidden className="mt-px size-4 shrink-0 text-warn" />
      <div className="min-w-0 space-y-1">
        <p className="text-base font-medium">{what}</p>
        <p className="text-ink-soft">{way}</p>
        {children && <div className="pt-2">{children}</div>}
      </div>
    </div>
  );
}
