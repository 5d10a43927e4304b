import { abortFailure, HALF_SENT, OFFLINE, TOO_LARGE } from './failures';
import { MAX_BYTES, type Arrival } from './fetch-answer';
import type { Failure, Mishap, VendorClient } from './network';
import type { StartTimer } from './wait';

/** A model may think before it says anything. */
export const FIRST_PIECE_MS = 60_000;
const NEXT_PIECE_MS = 30_000;

export interface PumpTools {
  startTimer: StartTimer;
  isOnline: () => boolean;
}

/** Who may end it before its end. */
export interface Stops {
  caller: AbortSignal;
  /** All the time there was is over. */
  late: AbortSignal;
}

interface Count {
  status: number | null;
  pieces: number;
  bytes: number;
}

/**
 * Asks a vendor's client once and hands on what comes. Every expected failure is in the result; what is thrown is a bug. It
 * ends when it is told to, whether the client obeys or not.
 */
export async function pumpPieces<Piece>(
  tools: PumpTools,
  client: VendorClient<Piece>,
  { caller, late }: Stops,
  write: (piece: Piece) => void,
): Promise<Arrival> {
  const silence = createSilence(tools.startTimer);
  const signal = AbortSignal.any([caller, late, silence.signal]);
  const inTime = raceWith(signal);
  const count: Count = { status: null, pieces: 0, bytes: 0 };
  silence.allow(FIRST_PIECE_MS);
  try {
    signal.throwIfAborted();
    const stream = await inTime(client.connect(signal));
    count.status = 200;
    const pieces = stream[Symbol.asyncIterator]();
    for (let next = await inTime(pieces.next()); !next.done; next = await inTime(pieces.next())) {
      count.pieces += 1;
      count.bytes += client.measure(next.value);
      if (count.bytes > MAX_BYTES) return fail(count, TOO_LARGE);
      silence.allow(NEXT_PIECE_MS);
      write(next.value);
    }
    return { ...known(count), answer: { status: 200, headers: new Headers(), text: '' }, failure: null };
  } catch (error) {
    // Who waited for a minute is not made to wait for another one.
    if (signal.aborted) return fail(count, { ...abortFailure(caller), isRetryable: false });
    const mishap = client.explain(error);
    if (!mishap) throw error;
    if (mishap.kind === 'refused') count.status = mishap.status;
    const failed = fail(count, failureOf(mishap, tools.isOnline()));
    return { ...failed, isUnsent: mishap.kind === 'unreachable' && !tools.isOnline() };
  } finally {
    silence.end();
  }
}

const known = ({ status, bytes }: Count) => ({ status, bytesReceived: bytes, isUnsent: false });

/** Once something was said it cannot be said again. */
function fail(count: Count, failure: Failure): Arrival {
  const isRetryable = failure.isRetryable && count.pieces === 0;
  return { ...known(count), answer: null, failure: { ...failure, isRetryable } };
}

function failureOf(mishap: Mishap, isOnline: boolean): Failure {
  if (mishap.kind === 'refused') return mishap.failure;
  return mishap.kind === 'broken' && isOnline ? HALF_SENT : OFFLINE;
}

/** Aborts when nothing comes for as long as was allowed last, and at the end, so that the client lets go of everything. */
function createSilence(startTimer: StartTimer) {
  const controller = new AbortController();
  const ring = (): void => controller.abort();
  let clear = (): void => undefined;
  return {
    signal: controller.signal,
    allow(ms: number): void {
      clear();
      clear = startTimer(ms, ring);
    },
    end(): void {
      clear();
      ring();
    },
  };
}

function raceWith(signal: AbortSignal): <T>(work: Promise<T>) => Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // It is always aborted in the end, mostly with nobody waiting any more.
  aborted.catch(() => undefined);
  return (work) => Promise.race([work, aborted]);
}
