import DataLoader from 'dataloader';
import { Problem } from '@/lib/problem/problem';
import { untilAborted } from './flights';
import type { AskContext } from './youtube-client';

/** What `videos.list` and `channels.list` take at once. */
export const BATCH_SIZE = 50;

/** Anything else would spoil the request for the other ids: they are joined by commas. */
const ID = /^[\w-]{1,64}$/;

/** An id somebody waits for. */
interface Wanted {
  id: string;
  callers: number;
  /** Of the first who asked: it names the request in the log. */
  context: AskContext;
  /** Called when nobody waits for it any more while its request is under way; until then somebody may come back. */
  onGone: () => void;
}

export type FetchBatch<Facts> = (ids: readonly string[], context: AskContext) => Promise<ReadonlyMap<string, Facts>>;

/** Calls `run` when the moment is over in which calls are joined. */
export type EndOfMoment = (run: () => void) => void;

/**
 * Joins the ids asked for in one moment into requests of 50, for each account apart. An id is asked once however many want
 * it, also while its request is under way; it is not kept afterwards. A request that fails costs its own ids only, and is
 * cancelled when nobody waits for any of them.
 *
 * @returns for each id, in order, what was found; `null` for what was not.
 */
export function createBatches<Facts>(fetchBatch: FetchBatch<Facts>, endOfMoment: EndOfMoment) {
  const loaders = new Map<string | undefined, (id: string, context: AskContext) => Promise<Facts | null>>();
  return (ids: readonly string[], context: AskContext = {}): Promise<(Facts | null)[]> => {
    const load = loaders.get(context.accountId) ?? createLoader(fetchBatch, endOfMoment);
    loaders.set(context.accountId, load);
    return Promise.all(ids.map((id) => (ID.test(id) ? load(id, context) : null)));
  };
}

function createLoader<Facts>(fetchBatch: FetchBatch<Facts>, endOfMoment: EndOfMoment) {
  const wanted = new Map<string, Wanted>();
  const forget = ({ id }: Wanted) => {
    wanted.delete(id);
    loader.clear(id);
  };
  const loader = new DataLoader<string, Facts | null>(
    async (ids) => {
      const batch = ids.flatMap((id) => wanted.get(id) ?? []);
      const [first, ...others] = batch.filter((one) => one.callers > 0);
      const answering = first ? fetchWanted([first, ...others], fetchBatch, forget) : Promise.resolve(new Map());
      const found = await answering.finally(() => {
        for (const one of batch) if (wanted.get(one.id) === one) forget(one);
      });
      return ids.map((id) => found.get(id) ?? null);
    },
    { maxBatchSize: BATCH_SIZE, batchScheduleFn: endOfMoment },
  );
  return (id: string, context: AskContext): Promise<Facts | null> => {
    if (context.signal?.aborted) return Promise.reject(new Problem('cancelled'));
    const one = wanted.get(id) ?? { id, callers: 0, context, onGone: () => undefined };
    wanted.set(id, one);
    one.callers += 1;
    return untilAborted(loader.load(id), context.signal, () => {
      one.callers -= 1;
      if (one.callers === 0) one.onGone();
    });
  };
}

function fetchWanted<Facts>(
  batch: readonly [Wanted, ...Wanted[]],
  fetchBatch: FetchBatch<Facts>,
  forget: (one: Wanted) => void,
): Promise<ReadonlyMap<string, Facts>> {
  const controller = new AbortController();
  let waitedFor = batch.length;
  for (const one of batch) {
    one.onGone = () => {
      forget(one);
      waitedFor -= 1;
      if (waitedFor === 0) controller.abort();
    };
  }
  return fetchBatch(
    batch.map(({ id }) => id),
    { ...batch[0].context, signal: controller.signal },
  );
}
