import type { Log } from '@/lib/health/log';
import { Problem } from '@/lib/problem/problem';
import type { ServiceId } from '@/lib/storage/api-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { NewEvent } from '@/lib/storage/events';
import { refuseEarly } from './admission';
import { createBackoff } from './backoff';
import { carryPieces } from './carry-pieces';
import { fetchAnswer, makeHeaders } from './fetch-answer';
import { createLanes, type Lanes } from './lanes';
import type { Network, NetworkAnswer, NetworkRequest } from './network';
import { planRetry } from './retry-policy';
import { isSpaced } from './spacing';
import { tryOnce, type Journey, type TryTools } from './try-once';
import { sleep, startTimer, waitFor, type Sleep, type StartTimer } from './wait';

const MAX_AT_ONCE = 10;

export interface NetworkTools {
  database: LimelightDatabase;
  fetch: typeof fetch;
  now: () => number;
  /** In [0, 1). */
  random: () => number;
  log: Log;
  /** Whether the browser lets the extension reach this address. */
  hasPermission: (url: string) => Promise<boolean>;
  notify: (event: NewEvent) => Promise<void>;
  sleep?: Sleep;
  isOnline?: () => boolean;
  deadline?: (ms: number) => AbortSignal;
  startTimer?: StartTimer;
}

/**
 * The network over one database. Pace, breakers and quota are rows: one made anew, in a new worker, goes on where the last one
 * was stopped. Only the queue of who waits is lost, and their callers with it.
 */
export function createNetwork(tools: NetworkTools): Network {
  const lanesOf = createServiceLanes();
  const complete = {
    isOnline: () => typeof navigator === 'undefined' || navigator.onLine,
    deadline: (ms: number) => AbortSignal.timeout(ms),
    sleep,
    startTimer,
    gate: createLanes(1),
    ...tools,
  };
  const depart = async (request: NetworkRequest, ask: Journey['ask']): Promise<NetworkAnswer> => {
    if (!/^https:\/\//.test(request.url) || !URL.canParse(request.url)) throw new Problem('request-refused');
    const correlationId = request.correlationId ?? crypto.randomUUID();
    if (!(await tools.hasPermission(request.url))) throw new Problem('permission-missing');
    await refuseEarly(tools.database, request, tools.now());
    return travel(complete, lanesOf(request.service), { request, correlationId, ask });
  };
  return {
    async send(request) {
      const headers = makeHeaders(request);
      return depart(request, () => fetchAnswer(complete, request, headers));
    },
    carry: (request, client) => carryPieces(complete, depart, request, client),
  };
}

/** Ten for all together; a service that is asked one thing at a time has one of its own, and its queue is in nobody's way. */
function createServiceLanes(): (service: ServiceId) => Lanes {
  const together = createLanes(MAX_AT_ONCE);
  const apart = new Map<ServiceId, Lanes>();
  return (service) => {
    if (!isSpaced(service)) return together;
    const lanes = apart.get(service) ?? createLanes(1);
    apart.set(service, lanes);
    return lanes;
  };
}

/** Try after try, each in a lane of its own: who waits to try again holds nobody up. */
async function travel(tools: TryTools & NetworkTools, lanes: Lanes, journey: Journey): Promise<NetworkAnswer> {
  const { request } = journey;
  const nextWaitMs = createBackoff(tools.random);
  for (let attempt = 1; ; attempt += 1) {
    const tried = await lanes.run(() => tryOnce(tools, journey, attempt), request.signal);
    if (tried.answer && !tried.failure) return tried.answer;
    await waitFor(tools.sleep, planRetry(tried, request, attempt, nextWaitMs(), tools.now()), request.signal);
  }
}
