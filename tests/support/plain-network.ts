import type { CarriedRequest, Network, NetworkAnswer, NetworkRequest } from '@/lib/network/network';
import { Problem } from '@/lib/problem/problem';

export interface PlainNetwork extends Network {
  sent: NetworkRequest[];
  carried: CarriedRequest[];
  answers: NetworkAnswer[];
}

/** A network that sends once and asks the judge: no retries, no breaker, no quota, no deadline. */
export function createPlainNetwork(fetchNow: typeof fetch): PlainNetwork {
  const sent: NetworkRequest[] = [];
  const carried: CarriedRequest[] = [];
  const answers: NetworkAnswer[] = [];
  return {
    sent,
    carried,
    answers,
    async send(request) {
      if (request.signal?.aborted) throw new Problem('cancelled');
      sent.push(request);
      const { url, method = 'GET', headers = {}, body, signal } = request;
      const response = await fetchNow(url, {
        method,
        headers,
        ...(body === undefined ? {} : { body }),
        ...(signal ? { signal } : {}),
      }).catch((error: unknown) => {
        throw new Problem(signal?.aborted ? 'cancelled' : 'offline', { cause: error });
      });
      const answer = { status: response.status, headers: response.headers, text: await response.text() };
      answers.push(answer);
      const failure = request.judge?.(answer) ?? null;
      if (failure) throw new Problem(failure.problem);
      return answer;
    },
    async *carry(request, client) {
      const signal = request.signal ?? new AbortController().signal;
      if (signal.aborted) throw new Problem('cancelled');
      carried.push(request);
      try {
        yield* await client.connect(signal);
      } catch (error) {
        const mishap = client.explain(error);
        if (signal.aborted) throw new Problem('cancelled');
        if (!mishap) throw error;
        throw new Problem(mishap.kind === 'refused' ? mishap.failure.problem : 'offline');
      }
    },
  };
}
