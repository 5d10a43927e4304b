import { useEffect, useState } from 'react';
import { askTwice } from '@/lib/messages/ask-twice';
import { askBackground, type ExplorationForecast, type ExplorationRequest } from '@/lib/messages/to-background';
import { problemCodeOf } from '@/lib/problem/problem';

/**
 * What an exploration would cost, asked anew whenever it would be another one. A forecast is a convenience: one that
 * cannot be had is `null`, and what is wrong is told when the exploration is started.
 *
 * @param stamp changes when less may be left than was said before.
 */
export function useExplorationForecast(request: ExplorationRequest | null, stamp: string): ExplorationForecast | null {
  const [found, setFound] = useState<{ question: string; forecast: ExplorationForecast } | null>(null);
  const question = request && JSON.stringify([request, stamp]);
  useEffect(() => {
    if (question === null) return;
    let isGone = false;
    const [asked] = JSON.parse(question) as [ExplorationRequest];
    askTwice(() => askBackground('forecastExploration', asked)).then(
      (forecast) => !isGone && setFound({ question, forecast }),
      (error: unknown) => {
        if (problemCodeOf(error) === null) console.debug('Limelight:', error);
      },
    );
    return () => {
      isGone = true;
    };
  }, [question]);
  // While the next one is on its way the last one stays: a line that comes and goes with each letter is no help.
  return request && (found?.forecast ?? null);
}
