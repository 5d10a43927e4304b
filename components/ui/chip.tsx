import type { ReactNode } from 'react';

const TONE = {
  plain: 'border-line text-ink-soft',
  accent: 'border-accent text-accent',
  warn: 'border-warn text-warn',
} as const;

/** A word that says what kind of thing a row is. */
export function Chip({ tone = 'plain', children }: { tone?: keyof typeof TONE; children: ReactNode }) {
  return (
    <span
      className={`inline-flex shrink-0 items-center gap-1 rounded-control border px-1 text-xs whitespace-nowrap ${TONE[tone]}`}
    >
      {children}
    </span>
  );
}
