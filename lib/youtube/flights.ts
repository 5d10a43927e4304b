import { Problem } from '@/lib/problem/problem';

interface Flight<T> {
  landing: Promise<T>;
  passengers: number;
  controller: AbortController;
}

/** Work that is asked for again while it runs is done once. It is cancelled when everybody who asked has gone. */
export type JoinFlight<T> = (
  key: string,
  signal: AbortSignal | undefined,
  start: (signal: AbortSignal) => Promise<T>,
) => Promise<T>;

/** Keeps nothing once the work is done: not a cache. */
export function createFlights<T>(): JoinFlight<T> {
  const flights = new Map<string, Flight<T>>();
  return (key, signal, start) => {
    if (signal?.aborted) return Promise.reject(new Problem('cancelled'));
    const flight = flights.get(key) ?? takeOff(flights, key, start);
    flight.passengers += 1;
    return untilAborted(flight.landing, signal, () => {
      flight.passengers -= 1;
      if (flight.passengers > 0) return;
      if (flights.get(key) === flight) flights.delete(key);
      flight.controller.abort();
    });
  };
}

function takeOff<T>(
  flights: Map<string, Flight<T>>,
  key: string,
  start: (signal: AbortSignal) => Promise<T>,
): Flight<T> {
  const controller = new AbortController();
  const landing = start(controller.signal).finally(() => {
    if (flights.get(key) === flight) flights.delete(key);
  });
  const flight: Flight<T> = { landing, passengers: 0, controller };
  flights.set(key, flight);
  return flight;
}

/**
 * The same promise for one who may go away earlier: then it is `cancelled` for them, and `leave` is called. Whether they
 * have gone already is the caller's question.
 */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined, leave: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const goAway = () => {
      leave();
      reject(new Problem('cancelled'));
    };
    work.finally(() => signal?.removeEventListener('abort', goAway)).then(resolve, reject);
    signal?.addEventListener('abort', goAway, { once: true });
  });
}
