import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { OWN_STEP } from '@/lib/chat/own-step';
import type { ChatStep } from '@/lib/storage/ai-rows';
import { formatMs } from '@/lib/words/format';
import { problemWords, t } from '@/lib/words/words';
import { toolWords } from './tool-words';

interface StepListProps {
  steps: readonly ChatStep[];
  /** Whether the answer still grows: only then a step without an end is under way. */
  isRunning: boolean;
}

/** What was looked up for an answer, in order: "Read the video · Ran the checks". */
export function StepList({ steps, isRunning }: StepListProps) {
  const shown = steps.filter(({ tool }) => tool !== OWN_STEP);
  if (shown.length === 0) return null;
  return (
    <ul aria-label={t('chat.steps')} className="flex flex-wrap gap-x-3 text-xs text-ink-soft">
      {shown.map((step) => (
        <StepItem key={step.id} step={step} isRunning={isRunning} />
      ))}
    </ul>
  );
}

function StepItem({ step: { tool, durationMs, problem }, isRunning }: { step: ChatStep; isRunning: boolean }) {
  const isOpen = durationMs === null && problem === null;
  const Icon = problem ? CircleAlert : isOpen && isRunning ? LoaderCircle : Check;
  return (
    <li className="inline-flex min-w-0 items-start gap-1">
      <Icon
        aria-hidden
        className={`mt-0.5 size-3 shrink-0 ${problem ? 'text-warn' : ''} ${isOpen && isRunning ? 'motion-safe:animate-spin' : ''}`}
      />
      <span className="min-w-0">
        {toolWords(tool)}
        {durationMs !== null && problem !== 'share-not-agreed' && (
          <span className="tabular"> {formatMs(durationMs)}</span>
        )}
        {problem && <span className="block text-warn">{problemWords(problem, 'what')}</span>}
      </span>
    </li>
  );
}
