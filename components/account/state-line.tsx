import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ProblemCode } from '@/lib/problem/problem';
import { problemWords } from '@/lib/words/words';

const LOOK = {
  good: { Icon: CircleCheck, color: 'text-good' },
  bad: { Icon: CircleAlert, color: 'text-warn' },
  open: { Icon: CircleDashed, color: 'text-ink-soft' },
} as const;

/** How something stands, in a row of a list; a change is read out. */
export function StateLine({ state, children }: { state: keyof typeof LOOK; children: ReactNode }) {
  const { Icon, color } = LOOK[state];
  return (
    <div role="status" className="flex gap-2">
      <Icon aria-hidden className={`mt-px size-4 shrink-0 ${color}`} />
      <div className="min-w-0 max-w-prose">{children}</div>
    </div>
  );
}

/** What is wrong with it and the way out. */
export function ProblemLine({ problem, children }: { problem: ProblemCode; children?: ReactNode }) {
  return (
    <StateLine state="bad">
      <p className="font-medium">{problemWords(problem, 'what')}</p>
      <p className="text-ink-soft">{problemWords(problem, 'way')}</p>
      {children}
    </StateLine>
  );
}
