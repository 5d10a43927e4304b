import type { AnswerRow, Owner } from './api-rows';
import type { CacheStatistics } from './answer-cache';
import { createAnswerMemory, type AnswerMemory } from './answer-memory';
import { createAnswerTally } from './answer-tally';
import { deleteAnswer, evictAnswers, forgetAnswers, forgetAnswersOfKind, saveAnswers } from './answers';
import { loadCacheStatistics, type CacheTally } from './cache-counts';
import type { LimelightDatabase } from './database';
import type { NewEvent } from './events';
import { withRoom } from './room';
import { createStorageGuard, type StorageLog } from './storage-guard';

export interface AnswerStoreTools {
  database: LimelightDatabase;
  /** Epoch ms. */
  now: () => number;
  maxBytes: () => Promise<number>;
  log: StorageLog;
  /** Makes a row that panels show; never throws. */
  notify: (event: NewEvent) => Promise<void>;
  /** For tests; the default is `setTimeout`. */
  schedule?: (work: () => void, afterMs: number) => void;
  memory?: AnswerMemory;
}

/** Memory over the database. Without a database it goes on in memory: only `forget` throws. */
export interface AnswerStore {
  load(key: string): Promise<{ row: AnswerRow; from: 'memory' | 'database' } | null>;
  /** Past memory, which does not know what another context has written. */
  loadSaved(key: string): Promise<{ row: AnswerRow; from: 'memory' | 'database' } | null>;
  /** @param since `epoch()` of when the fetching began: what was forgotten meanwhile is not written back. */
  save(rows: readonly AnswerRow[], since: number): Promise<void>;
  /** In a transaction that is there already, whose owner is told what goes wrong and tries again. */
  saveWithin(rows: readonly AnswerRow[]): Promise<void>;
  drop(key: string): Promise<void>;
  epoch(): number;
  count(what: keyof CacheTally): void;
  touch(row: AnswerRow): void;
  statistics(): Promise<CacheStatistics>;
  /** Throws `storage-unavailable` and `storage-full`: somebody asked for it, and must not take a failure for success. */
  forget(owner?: Owner): Promise<void>;
  /** Throws as `forget`. */
  forgetKind(kind: string): Promise<void>;
}

export function createAnswerStore(tools: AnswerStoreTools): AnswerStore {
  const { database, now, memory = createAnswerMemory() } = tools;
  const guard = createStorageGuard(tools);
  const tally = createAnswerTally({ ...tools, guard });
  let epoch = 0;

  const fromMemory = (key: string) => {
    const row = memory.get(key);
    return row && { row, from: 'memory' as const };
  };
  const loadSaved = async (key: string) => {
    const since = epoch;
    const row = await guard.read('load', async () => (await database.answers.get(key)) ?? null, null);
    const known = fromMemory(key);
    // Memory may have been written to while the database was read.
    if (row === null || since !== epoch || (known && known.row.fetchedAt > row.fetchedAt)) return known;
    memory.set(row);
    return { row, from: 'database' as const };
  };
  return {
    load: async (key) => fromMemory(key) ?? loadSaved(key),
    loadSaved,
    async save(rows, since) {
      if (since !== epoch) return;
      for (const row of rows) memory.set(row);
      await guard.write('save', async () => {
        const maxBytes = await tools.maxBytes();
        const write = () => saveAnswers(database, rows, maxBytes, now(), () => since === epoch);
        await withRoom(database, write, [() => evictAnswers(database, now())]);
      });
    },
    async saveWithin(rows) {
      await saveAnswers(database, rows, await tools.maxBytes(), now());
      for (const row of rows) memory.set(row);
    },
    async drop(key) {
      memory.delete(key);
      await guard.write('drop', () => deleteAnswer(database, key, now()));
    },
    epoch: () => epoch,
    count: tally.count,
    touch: tally.touch,
    async statistics() {
      await tally.flush();
      // It comes from the same database; that this one is in trouble is said below.
      const maxBytes = await tools.maxBytes().catch(() => 0);
      const rows = memory.rows();
      const oldestAt = rows.length === 0 ? null : Math.min(...rows.map(({ fetchedAt }) => fetchedAt));
      const known = { ...tally.pending(), rows: rows.length, bytes: memory.bytes(), evictions: 0, since: now() };
      const fallback = { ...known, maxBytes, oldestAt };
      return guard.read('statistics', () => loadCacheStatistics(database, maxBytes, now()), fallback);
    },
    async forget(owner) {
      epoch += 1;
      for (const row of memory.rows()) if (owner === undefined || row.owner === owner) memory.delete(row.key);
      if (owner === undefined) tally.reset();
      await withRoom(database, () => forgetAnswers(database, now(), owner), []);
    },
    async forgetKind(kind) {
      epoch += 1;
      for (const row of memory.rows()) if (row.kind === kind) memory.delete(row.key);
      await withRoom(database, () => forgetAnswersOfKind(database, now(), kind), []);
    },
  };
}
