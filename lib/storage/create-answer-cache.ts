import { Problem, problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import { ageOf, type AnswerAge } from './answer-age';
import type { Answer, AnswerCache, AnswerKind, Fetched } from './answer-cache';
import { createAnswerFlights, type AnswerLocks } from './answer-flights';
import { createAnswerStore, type AnswerStore, type AnswerStoreTools } from './answer-store';
import { createAnswerTtl, type AnswerTtl } from './answer-ttl';
import { answerKey, measureBytes } from './answers';
import type { AnswerRow, Owner } from './api-rows';

export interface AnswerCacheTools extends AnswerStoreTools {
  /** The creator's own choice of how long a kind is fresh; `fallback` is the kind's. */
  ttlMs?: (kindName: string, fallback: number) => Promise<number>;
  /** Across contexts; `null` where there is only one. The default is `navigator.locks`. */
  locks?: AnswerLocks | null;
}

/** One question, with all it takes to answer it. */
interface Asked<T> {
  key: string;
  owner: Owner;
  kind: AnswerKind<T>;
  isForced: boolean;
  fetch: (etag: string | null) => Promise<Fetched<T>>;
}

interface Kept<T> {
  value: T;
  row: AnswerRow;
  age: Exclude<AnswerAge, 'gone'>;
  from: 'memory' | 'database';
}

/** Failures that an old answer must not hide. */
const TOLD: readonly ProblemCode[] = ['cancelled', 'terms-not-agreed', 'not-found'];

export function createAnswerCache(tools: AnswerCacheTools): AnswerCache {
  const store = createAnswerStore(tools);
  const flights = createAnswerFlights(tools);
  const find = createFind(tools, store, createAnswerTtl(tools));

  const fetchOnce = <T>(asked: Asked<T>): Promise<Answer<T>> => {
    const askedAt = tools.now();
    const since = store.epoch();
    return flights.run(asked.key, async () => {
      // Another context may have fetched it while this one waited for the lock.
      const kept = await find(asked.kind, asked.key, 'memory');
      const isNew = kept && (kept.row.fetchedAt > askedAt || (kept.age === 'fresh' && !asked.isForced));
      return isNew ? answerOf(kept) : fetchAnswer(tools, store, asked, kept, since);
    });
  };

  return {
    async ask(kind, id, fetch, { owner = 'public', isForced = false } = {}) {
      const asked = { key: answerKey(owner, kind.name, id), owner, kind, isForced, fetch };
      if (isForced) return fetchOnce(asked);
      const kept = await find(kind, asked.key);
      store.count(kept ? (kept.age === 'stale' ? 'stale' : 'hits') : 'misses');
      if (!kept) return fetchOnce(asked);
      store.touch(kept.row);
      if (kept.age !== 'fresh') flights.startBehind(asked.key, () => fetchOnce(asked));
      return answerOf(kept);
    },
    async peek(kind, id, owner = 'public') {
      const kept = await find(kind, answerKey(owner, kind.name, id));
      if (kept) store.touch(kept.row);
      return kept && answerOf(kept);
    },
    async keep(kind, values, owner = 'public') {
      if (values.length > 0) await store.save(makeRows(kind, values, owner, tools.now()), store.epoch());
    },
    async keepWithin(kind, values, owner = 'public') {
      if (values.length > 0) await store.saveWithin(makeRows(kind, values, owner, tools.now()));
    },
    statistics: store.statistics,
    forget: store.forget,
    forgetKind: ({ name }) => store.forgetKind(name),
  };
}

/** Fetches and keeps. When that fails with something expected, what is kept is answered, whatever its age. */
async function fetchAnswer<T>(
  { now, log }: AnswerCacheTools,
  store: AnswerStore,
  asked: Asked<T>,
  kept: Kept<T> | null,
  since: number,
): Promise<Answer<T>> {
  try {
    const fetched = await asked.fetch(kept?.row.etag ?? null);
    const at = now();
    if (fetched !== 'not-modified') {
      await store.save([makeRow(asked, fetched, at)], since);
      return { value: fetched.value, fetchedAt: at, isStale: false, from: 'network' };
    }
    if (!kept) throw new Problem('answer-invalid');
    await store.save([{ ...kept.row, fetchedAt: at, usedAt: at }], since);
    return { value: kept.value, fetchedAt: at, isStale: false, from: 'network' };
  } catch (error) {
    const problem = problemCodeOf(error);
    if (problem === 'not-found') await store.drop(asked.key);
    if (!kept || problem === null || TOLD.includes(problem)) throw error;
    log.info('cache.old-answer', { kind: asked.kind.name, problem });
    return { ...answerOf(kept), isStale: true };
  }
}

type Find = <T>(kind: AnswerKind<T>, key: string, past?: 'memory') => Promise<Kept<T> | null>;

/** What is kept and can still be read; `null` for nothing, for what is too old, and for what an older version wrote. */
function createFind({ now }: AnswerCacheTools, store: AnswerStore, ttlOf: AnswerTtl): Find {
  return async (kind, key, past) => {
    const [loaded, ttlMs] = await Promise.all([past ? store.loadSaved(key) : store.load(key), ttlOf(kind)]);
    if (!loaded) return null;
    const age = ageOf(loaded.row.fetchedAt, now(), ttlMs);
    const value = age === 'gone' ? null : kind.parse(loaded.row.value);
    return age === 'gone' || value === null ? null : { value, age, ...loaded };
  };
}

function answerOf<T>({ value, row, age, from }: Kept<T>): Answer<T> {
  return { value, fetchedAt: row.fetchedAt, isStale: age === 'stale', from };
}

function makeRows<T>(
  kind: AnswerKind<T>,
  values: readonly { id: string; value: T }[],
  owner: Owner,
  at: number,
): AnswerRow[] {
  return values.map(({ id, value }) =>
    makeRow({ key: answerKey(owner, kind.name, id), owner, kind }, { value, etag: null }, at),
  );
}

function makeRow<T>(
  { key, owner, kind }: Pick<Asked<T>, 'key' | 'owner' | 'kind'>,
  { value, etag }: { value: T; etag: string | null },
  at: number,
): AnswerRow {
  return { key, kind: kind.name, owner, value, etag, bytes: measureBytes(value), fetchedAt: at, usedAt: at };
}
