import type { Failure, Mishap, VendorClient } from '@/lib/network/network';
import type { StartTimer } from '@/lib/network/wait';

/** One try of a vendor's client: pieces, then how it goes on. */
export interface VendorTry {
  /** Said before the answer begins. */
  refuses?: Mishap;
  pieces?: readonly string[];
  /** After the pieces; left out, it ends well. */
  after?: 'silence' | Mishap | Error;
}

class VendorError extends Error {
  constructor(readonly mishap: Mishap) {
    super('the vendor’s own words');
  }
}

export interface FakeVendor {
  client: VendorClient<string>;
  /** The signals it was given, one for each try. */
  signals: AbortSignal[];
}

/** A client that does what it is told, try after try, the last one again and again. A silent one obeys no signal. */
export function makeVendor(...tries: readonly VendorTry[]): FakeVendor {
  const signals: AbortSignal[] = [];
  const client: VendorClient<string> = {
    async connect(signal) {
      signals.push(signal);
      const { refuses, pieces = [], after } = tries[Math.min(signals.length, tries.length) - 1] ?? {};
      if (refuses) throw new VendorError(refuses);
      return (async function* () {
        yield* pieces;
        if (after === 'silence') await new Promise(() => undefined);
        else if (after instanceof Error) throw after;
        else if (after) throw new VendorError(after);
      })();
    },
    measure: (piece) => piece.length,
    explain: (error) => (error instanceof VendorError ? error.mishap : null),
  };
  return { client, signals };
}

export const refused = (status: number | null, failure: Partial<Failure> = {}): Mishap => ({
  kind: 'refused',
  status,
  failure: { problem: 'request-refused', isRetryable: false, isServiceFault: false, ...failure },
});

export interface FakeTimers {
  startTimer: StartTimer;
  /** Those that run, in ms. */
  running(): number[];
  /** Lets the one of this length ring. */
  ring(ms: number): void;
}

/** Timers that ring when a test says so. */
export function makeTimers(): FakeTimers {
  const timers = new Set<{ ms: number; ring: () => void }>();
  return {
    startTimer(ms, ring) {
      const timer = { ms, ring };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    running: () => [...timers].map(({ ms }) => ms),
    ring(ms) {
      const timer = [...timers].find((one) => one.ms === ms);
      if (!timer) throw new Error(`no timer of ${ms} ms runs, but ${[...timers].map((one) => one.ms).join(', ')}`);
      timers.delete(timer);
      timer.ring();
    },
  };
}
