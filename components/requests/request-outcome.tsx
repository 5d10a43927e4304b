import { Check, CircleX, Database, Loader } from 'lucide-react';
import type { RequestRow } from '@/lib/storage/api-rows';
import { problemWords, t } from '@/lib/words/words';
import { type Outcome, outcomeOf } from './outcome-of';

const ICON = {
  answered: Check,
  cached: Database,
  failed: CircleX,
  'no-answer': CircleX,
  'under-way': Loader,
} as const;

const COLOR: Readonly<Record<Outcome, string>> = {
  answered: 'text-good',
  cached: 'text-ink-soft',
  failed: 'text-bad',
  'no-answer': 'text-bad',
  'under-way': 'text-ink-soft',
};

/** In words, with what went wrong; a retry says which it was. */
export function RequestOutcome({ row, now }: { row: RequestRow; now: number }) {
  const outcome = outcomeOf(row, now);
  const Icon = ICON[outcome];
  return (
    <span data-outcome={outcome} className="flex items-start gap-1">
      <Icon aria-hidden className={`mt-px size-3.5 shrink-0 ${COLOR[outcome]}`} />
      <span>
        {outcomeWords(row, outcome)}
        {row.attempt > 1 && <span className="text-ink-soft"> · {t('requests.attempt', [row.attempt])}</span>}
      </span>
    </span>
  );
}

function outcomeWords({ status, problem }: RequestRow, outcome: Outcome): string {
  if (outcome === 'cached') return t('requests.fromCache');
  if (outcome === 'under-way') return t('requests.running');
  if (outcome === 'answered') return t('requests.answered', [status ?? '']);
  const words = problem === null ? t('requests.noAnswer') : problemWords(problem, 'what');
  return status === null ? words : `${words} (${status})`;
}
