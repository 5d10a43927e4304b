import type { Log } from '@/lib/health/log';
import { problemCodeOf } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { NewEvent } from '@/lib/storage/events';
import { withRoom } from '@/lib/storage/room';
import { admitTry, type Admission } from './admission';
import type { Arrival, FetchTools } from './fetch-answer';
import { HELD_BACK, isHeldBack } from './held-back';
import { judgeStatus } from './judge-status';
import type { Lanes } from './lanes';
import type { Failure, NetworkAnswer, NetworkRequest } from './network';
import type { QuotaNotice } from './quota-ledger';
import { tellOfQuota } from './tell-of-quota';
import { settleTry } from './settlement';
import { measureSpacing } from './spacing';
import { waitFor, type Sleep } from './wait';

export interface TryTools extends FetchTools {
  database: LimelightDatabase;
  now: () => number;
  sleep: Sleep;
  log: Log;
  notify: (event: NewEvent) => Promise<void>;
  /** One: who waits for the pace waits in line. */
  gate: Lanes;
}

/** What one try came to. */
export interface Try {
  /** Also of a failure, when one came. */
  answer: NetworkAnswer | null;
  failure: Failure | null;
  /** The service's breaker is open now. */
  isPaused: boolean;
}

/** A request on its way, the same for all its tries. */
export interface Journey {
  request: NetworkRequest;
  correlationId: string;
  /** One try on the wire. Every expected failure is in what it resolves with. */
  ask: () => Promise<Arrival>;
}

/** Before a try is back, and when a bug came in between: nothing was learned. */
const NOTHING: Arrival = { status: null, answer: null, bytesReceived: 0, failure: null, isUnsent: false };

/** Waits for its turn, asks once, judges and books it. Throws what `admitTry` throws, and `cancelled`. */
export async function tryOnce(tools: TryTools, journey: Journey, attempt: number): Promise<Try> {
  const { request, correlationId } = journey;
  await keepApart(tools, request);
  const admission = await tools.gate.run(() => passGate(tools, journey, attempt), request.signal);
  await tell(tools, journey, admission.notice);
  let arrival = NOTHING;
  let isPaused = false;
  try {
    arrival = await journey.ask();
    arrival = await judgeArrival(tools, request, arrival);
  } finally {
    isPaused = await book(tools, journey, admission, arrival);
  }
  const { answer, failure, status } = arrival;
  if (failure) {
    const facts = { service: request.service, purpose: request.purpose, problem: failure.problem, status, attempt };
    tools.log.warn('network.failed', facts, correlationId);
  }
  return { answer, failure, isPaused };
}

/** What an answer means, and what it means that there is none. */
async function judgeArrival({ database, now }: TryTools, request: NetworkRequest, arrival: Arrival): Promise<Arrival> {
  const { answer, failure, status, isUnsent } = arrival;
  if (answer) return { ...arrival, failure: (request.judge ?? judgeStatus)(answer) };
  if (failure?.problem !== 'offline' || status !== null || isUnsent) return arrival;
  const isBrowsersDoing = await withRoom(database, () => isHeldBack(database, request.url, now()));
  return isBrowsersDoing ? { ...arrival, failure: HELD_BACK } : arrival;
}

/** Waits for the service's spacing before the gate, where others wait for the pace: they are not to wait for this, too. */
async function keepApart({ database, now, sleep }: TryTools, { service, signal }: NetworkRequest): Promise<void> {
  for (;;) {
    const waitMs = await withRoom(database, () => measureSpacing(database, service, now()));
    if (waitMs <= 0) return;
    await waitFor(sleep, waitMs, signal);
  }
}

/** Waits until the pace allows one more. */
async function passGate(tools: TryTools, journey: Journey, attempt: number): Promise<Admission> {
  const { database, now, sleep } = tools;
  const { request, correlationId } = journey;
  for (;;) {
    const admission = await admitTry(database, request, { correlationId, attempt }, now);
    if (typeof admission !== 'number') return admission;
    await waitFor(sleep, admission, request.signal);
  }
}

/**
 * An answer is worth more than its line in the books: when that cannot be written, the log says so and no one else.
 *
 * @returns whether the service is paused now.
 */
async function book(tools: TryTools, journey: Journey, admission: Admission, arrival: Arrival): Promise<boolean> {
  const { service } = journey.request;
  try {
    const settlement = await settleTry(tools.database, journey.request, admission, arrival, tools.now());
    if (settlement.hasOpened) tools.log.warn('network.paused', { service }, journey.correlationId);
    await tell(tools, journey, settlement.notice);
    return settlement.isPaused;
  } catch (error) {
    tools.log.error('network.not-booked', { service, problem: problemCodeOf(error) }, journey.correlationId);
    return false;
  }
}

async function tell(tools: TryTools, { request, correlationId }: Journey, notice: QuotaNotice): Promise<void> {
  if (!notice || !request.cost) return;
  try {
    await tellOfQuota(tools, request.cost, notice);
  } catch (error) {
    tools.log.error('network.not-told', { notice, problem: problemCodeOf(error) }, correlationId);
  }
}
