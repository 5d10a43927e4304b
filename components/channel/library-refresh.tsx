import { useEffect, useState } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import { problemCodeOf } from '@/lib/problem/problem';
import type { ProblemCode } from '@/lib/problem/problem';
import type { JobForecast } from '@/lib/jobs/job';
import { formatCount, formatTime } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { useRequest } from '../page/use-request';
import { ApiProblem } from '../performance/api-problem';
import { Button } from '../ui/button';

/** Brings every upload up to date: first what it costs, then the click. Its progress stands in the activity list. */
export function LibraryRefresh({ channelId }: { channelId: string }) {
  const { forecast, problem, forecastAnew } = useForecast(channelId);
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

function useForecast(channelId: string): Forecast {
  const [asked, setAsked] = useState(0);
  const [outcome, setOutcome] = useState<Omit<Forecast, 'forecastAnew'>>({ forecast: null, problem: null });
  useEffect(() => {
    let isCurrent = asked >= 0;
    askBackground('forecastLibrary', { channelId }).then(
      (forecast) => isCurrent && setOutcome({ forecast, problem: null }),
      (error: unknown) =>
        isCurrent && setOutcome({ forecast: null, problem: problemCodeOf(error) ?? 'storage-unavailable' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [channelId, asked]);
  return { ...outcome, forecastAnew: () => setAsked(asked + 1) };
}
