import { ChevronDown, ExternalLink } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { CheckResult } from '@/lib/seo/scorecard';
import { formatCount } from '@/lib/words/format';
import { adviceWords, checkWords, namedWords, t } from '@/lib/words/words';
import { isNote } from './is-note';
import { StatusIcon } from './status-icon';
import { forgetWish, wantedCheck } from './wanted-check';

const STATUS_WORD = {
  pass: () => t('status.pass'),
  improve: () => t('status.improve'),
  'not-applicable': () => t('status.notApplicable'),
  crashed: () => t('status.crashed'),
} as const;

/** One check: what is true about the video, and behind it why that matters, how sure that is and what to do. */
export function CheckRow({ result }: { result: CheckResult }) {
  const gain = pointsToGain(result);
  const row = useWanted(result.id);
  return (
    <details className="group">
      <summary
        ref={row}
        className="flex min-h-8 list-none items-center gap-2 rounded-control px-2 py-1 hover:bg-hover [&::-webkit-details-marker]:hidden"
      >
        <StatusIcon result={result} />
        <span className="min-w-0 flex-1">{checkWords(result.id, result.status === 'improve' ? 'bad' : 'good')}</span>
        <span className="shrink-0 text-xs text-ink-soft tabular">
          {isNote(result) ? t('status.note') : STATUS_WORD[result.status]()}
          {gain > 0 && ` ${t('score.gain', [gain])}`}
        </span>
        <ChevronDown aria-hidden className="size-4 shrink-0 text-ink-soft transition-transform group-open:rotate-180" />
      </summary>
      <CheckDetails result={result} />
    </details>
  );
}

/** The check that another tab leads to is in sight, open, and has the focus. */
function useWanted(id: string) {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    if (wantedCheck() !== id) return;
    forgetWish();
    const details = row.current?.parentElement;
    if (details instanceof HTMLDetailsElement) details.open = true;
    row.current?.focus();
    details?.scrollIntoView({ block: 'center' });
  }, [id]);
  return row;
}

function CheckDetails({ result }: { result: CheckResult }) {
  return (
    <div className="space-y-2 pt-1 pr-2 pb-3 pl-8">
      {result.advice && <p className="font-medium">{adviceWords(result.id, result.advice)}</p>}
      {result.status === 'not-applicable' && <p>{t('status.notApplicableWhy')}</p>}
      {result.status === 'crashed' && <p>{t('status.crashedWhy')}</p>}
      <p className="text-ink-soft">{checkWords(result.id, 'why')}</p>
      <p className="text-xs text-ink-soft">
        {result.measured !== null && <>{t('score.measured', [measuredWords(result.measured)])} · </>}
        {namedWords('evidence', result.evidence)}
        {result.source && (
          <>
            {' · '}
            <a
              href={result.source}
              target="_blank"
              rel="noreferrer"
              className="text-accent underline underline-offset-2"
            >
              {t('score.source')}
              <ExternalLink aria-hidden className="ml-0.5 inline size-3 align-[-1px]" />
            </a>
          </>
        )}
      </p>
    </div>
  );
}

function measuredWords(measured: string | number): string {
  return typeof measured === 'number' ? formatCount(Math.round(measured * 100) / 100) : measured;
}

/** Whole points, at least one while something is open. */
export function pointsToGain({ status, points, earned }: CheckResult): number {
  return status === 'improve' && points > 0 ? Math.max(1, Math.round(points - earned)) : 0;
}
