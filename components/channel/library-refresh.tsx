import { useEffect, useRef, useState } from 'react';
import { askTwice } from '@/lib/messages/ask-twice';
import { askBackground } from '@/lib/messages/to-background';
import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import type { JobForecast } from '@/lib/jobs/job';
import { formatCount, formatTime } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { useRequest } from '../page/use-request';
import { ApiProblem } from '../performance/api-problem';
import { Button } from '../ui/button';

interface LibraryRefreshProps {
  channelId: string;
  /** While queued work runs: when it is over, less quota is left than was said before. */
  isBusy: boolean;
}

/** Brings every upload up to date: first what it costs, then the click. Its progress stands in the activity list. */
export function LibraryRefresh({ channelId, isBusy }: LibraryRefreshProps) {
  const { forecast, problem, forecastAnew } = useForecast(channelId, isBusy);
  const { problem: refusal, run } = useRequest();
  const begin = (): void => run(askBackground('refreshLibrary', { channelId }));
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button look="primary" aria-disabled={!forecast?.fits} onClick={() => forecast?.fits && begin()}>
          {t('channel.refreshAll')}
        </Button>
        <p role="status" className="min-w-0 flex-1 basis-60 text-ink-soft tabular">
          {forecast && forecastWords(forecast)}
        </p>
      </div>
      {(refusal ?? problem) && (
        <ApiProblem problem={refusal ?? problem ?? 'service-unavailable'} onRetry={refusal ? begin : forecastAnew} />
      )}
    </div>
  );
}

function forecastWords({ items, units, unitsLeft, fits, resetAt }: JobForecast): string {
  const values = [formatCount(items), formatCount(units), formatCount(unitsLeft)] as const;
  return fits ? t('channel.forecast', [...values]) : t('channel.forecastTooMuch', [...values, formatTime(resetAt)]);
}

interface Forecast {
  forecast: JobForecast | null;
  problem: ProblemCode | null;
  forecastAnew: () => void;
}

function useForecast(channelId: string, isBusy: boolean): Forecast {
  const [asked, setAsked] = useState(0);
  const [outcome, setOutcome] = useState<Omit<Forecast, 'forecastAnew'>>({ forecast: null, problem: null });
  const question = [channelId, isBusy, asked].join('|');
  const last = useRef(question);
  useEffect(() => {
    last.current = question;
    const settle = (found: typeof outcome): void => {
      if (last.current === question) setOutcome(found);
    };
    askTwice(() => askBackground('forecastLibrary', { channelId })).then(
      (forecast) => settle({ forecast, problem: null }),
      (error: unknown) => settle({ forecast: null, problem: problemCodeOf(error) ?? 'unexpected' }),
    );
  }, [channelId, question]);
  return { ...outcome, forecastAnew: () => setAsked(asked + 1) };
}
