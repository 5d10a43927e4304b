import { Problem, problemCodeOf } from '@/lib/problem/problem';
import { createPipe } from './create-pipe';
import type { CarriedRequest, NetworkRequest, VendorClient } from './network';
import { FIRST_PIECE_MS, pumpPieces, type PumpTools } from './pump-pieces';
import type { Journey } from './try-once';

/** All tries together. A worker is stopped five minutes after the event it works for. */
const WHOLE_MS = 270_000;

type Depart = (request: NetworkRequest, ask: Journey['ask']) => Promise<unknown>;

/**
 * The way of every request (`depart`), with a vendor's client where `fetch` would be. The lane is held by the request and not
 * by its reader: who forgets to read on keeps it from nobody.
 */
export async function* carryPieces<Piece>(
  tools: PumpTools,
  depart: Depart,
  carried: CarriedRequest,
  client: VendorClient<Piece>,
): AsyncGenerator<Piece, void> {
  const [stop, late] = [new AbortController(), new AbortController()];
  const stops = {
    caller: AbortSignal.any(carried.signal ? [stop.signal, carried.signal] : [stop.signal]),
    late: late.signal,
  };
  const request = { ...carried, deadlineMs: FIRST_PIECE_MS, signal: AbortSignal.any([stops.caller, stops.late]) };
  const pipe = createPipe<Piece>();
  const clear = tools.startTimer(WHOLE_MS, () => late.abort());
  const trip = depart(request, () => pumpPieces(tools, client, stops, pipe.write))
    .then(pipe.close, (error: unknown) => {
      // What waits for its turn hears only that it was stopped, not by whom.
      const isLate = problemCodeOf(error) === 'cancelled' && !stops.caller.aborted;
      pipe.fail(isLate ? new Problem('service-unavailable') : error);
    })
    .finally(clear);
  try {
    yield* pipe.read();
  } finally {
    stop.abort();
    await trip;
  }
}
