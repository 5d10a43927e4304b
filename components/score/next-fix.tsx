import { Lightbulb, PartyPopper } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Scorecard } from '@/lib/seo/scorecard';
import { adviceWords, checkWords, t } from '@/lib/words/words';
import { pointsToGain } from './check-row';

interface NextFixProps {
  scorecard: Scorecard;
  /** What can be done about it here. */
  children?: ReactNode;
}

/** The one thing to do next, with what it is worth and why. */
export function NextFix({ scorecard, children }: NextFixProps) {
  const result = scorecard.results.find(({ id }) => id === scorecard.nextFix);
  const gain = result ? pointsToGain(result) : 0;
  return (
    <section aria-label={t('score.nextFix')} className="rounded-card border border-line bg-accent-wash p-3">
      <div className="flex items-center gap-2 text-xs font-semibold text-accent">
        {result ? <Lightbulb aria-hidden className="size-3.5" /> : <PartyPopper aria-hidden className="size-3.5" />}
        <span className="flex-1">{t('score.nextFix')}</span>
        {gain > 0 && <span className="tabular">{t('score.gainPoints', gain, [gain])}</span>}
      </div>
      <p className="mt-1 text-base font-medium text-pretty">
        {result?.advice ? adviceWords(result.id, result.advice) : t('score.nothingToFix')}
      </p>
      {result && (
        <details className="mt-1">
          <summary className="inline-block rounded-control text-accent underline underline-offset-2">
            {t('score.why')}
          </summary>
          <p className="mt-1 text-ink-soft">{checkWords(result.id, 'why')}</p>
        </details>
      )}
      {children}
    </section>
  );
}
