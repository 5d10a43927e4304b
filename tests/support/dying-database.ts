import type { DBCoreTable, DBCoreTransaction } from 'dexie';
import { LimelightDatabase } from '@/lib/storage/database';

export interface DyingDatabase {
  database: LimelightDatabase;
  /** How many operations it has let through. */
  operations: () => number;
  /** From now on nothing reaches the disk, and what was not committed is undone: the worker is gone. */
  die: () => void;
}

/**
 * A connection that ends as a worker's does when the browser stops it: between any two operations, without a word, and its
 * open transactions are aborted.
 *
 * @param lifetime it dies before the operation of this number; never when left out.
 */
export async function openDyingDatabase(name: string, lifetime = Number.POSITIVE_INFINITY): Promise<DyingDatabase> {
  const database = new LimelightDatabase(name);
  let operations = 0;
  let isDead = false;
  const live = (transaction: DBCoreTransaction): void => {
    if (!isDead && operations < lifetime) {
      operations += 1;
      return;
    }
    isDead = true;
    try {
      transaction.abort();
    } catch (error) {
      if (!(error instanceof Error)) throw error; // It was over already.
    }
    throw new Error('The worker is gone.');
  };
  database.use({
    stack: 'dbcore',
    name: 'dying',
    create: (core) => ({
      ...core,
      table: (tableName) => mortal(core.table(tableName), live),
    }),
  });
  await database.open();
  return {
    database,
    operations: () => operations,
    die: () => {
      isDead = true;
    },
  };
}

function mortal(table: DBCoreTable, live: (transaction: DBCoreTransaction) => void): DBCoreTable {
  const guarded =
    <Request extends { trans: DBCoreTransaction }, Result>(work: (request: Request) => Promise<Result>) =>
    async (request: Request): Promise<Result> => {
      live(request.trans);
      return work(request);
    };
  return {
    ...table,
    mutate: guarded((request) => table.mutate(request)),
    get: guarded((request) => table.get(request)),
    getMany: guarded((request) => table.getMany(request)),
    query: guarded((request) => table.query(request)),
    openCursor: guarded((request) => table.openCursor(request)),
    count: guarded((request) => table.count(request)),
  };
}
