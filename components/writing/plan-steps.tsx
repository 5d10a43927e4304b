import type { ActionPlanResult } from '@/lib/writing/results';
import { formatAmount } from '@/lib/words/format-measure';
import { checkWords, t } from '@/lib/words/words';
import { Chip } from '../ui/chip';
import { ReasonLine } from './reason-line';
import type { ResultProps } from './result-props';

/** What to do, in order. The points are the rubric's; advice beside the score has none. */
export function PlanSteps({ value: { steps }, openCheck }: ResultProps<ActionPlanResult>) {
  return (
    <ol aria-label={t('write.plan')} className="divide-y divide-line border-y border-line">
      {steps.map(({ checkId, step, points, reason, confidence }) => (
        <li key={step} className="space-y-1 py-2">
          <div className="flex items-start justify-between gap-2">
            <p dir="auto" className="min-w-0 font-medium break-words">
              {step}
            </p>
            {points !== null && points > 0 && <Chip tone="accent">{t('write.points', [formatAmount(points)])}</Chip>}
          </div>
          <ReasonLine reason={reason} confidence={confidence} />
          {checkId !== null && openCheck && (
            <button type="button" className="text-xs text-accent underline" onClick={() => openCheck(checkId)}>
              {checkWords(checkId, 'bad')}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}
