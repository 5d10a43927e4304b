import type { Network, NetworkAnswer, NetworkRequest } from '@/lib/network/network';
import { Problem } from '@/lib/problem/problem';

export interface PlainNetwork extends Network {
  sent: NetworkRequest[];
  answers: NetworkAnswer[];
}

/** A network that sends once and asks the judge: no retries, no breaker, no quota. */
export function createPlainNetwork(fetchNow: typeof fetch): PlainNetwork {
  const sent: NetworkRequest[] = [];
  const answers: NetworkAnswer[] = [];
  return {
    sent,
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
  };
}
