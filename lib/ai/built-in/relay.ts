import type { RelayNews } from '@/lib/messages/ai-requests';
import type { Sleep } from '@/lib/network/wait';
import { Problem } from '@/lib/problem/problem';

/** What a page tells of one request, to be read in order. */
export interface Relay {
  push(news: RelayNews): void;
  /** Throws `cancelled`, and `service-unavailable` after so long a silence. */
  next(signal: AbortSignal | undefined): Promise<RelayNews>;
}

export function createRelay(sleep: Sleep, silenceMs: number): Relay {
  const waiting: RelayNews[] = [];
  let wake: () => void = () => undefined;
  return {
    push(news) {
      waiting.push(news);
      wake();
    },
    async next(signal) {
      if (waiting.length === 0) {
        const done = new AbortController();
        const came = new Promise<void>((resolve) => {
          wake = resolve;
        });
        const until = signal ? AbortSignal.any([signal, done.signal]) : done.signal;
        await Promise.race([came, sleep(silenceMs, until)]);
        done.abort();
      }
      if (signal?.aborted) throw new Problem('cancelled');
      const news = waiting.shift();
      if (!news) throw new Problem('service-unavailable');
      return news;
    },
  };
}
