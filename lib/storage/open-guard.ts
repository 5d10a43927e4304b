import { Problem } from '@/lib/problem/problem';

/**
 * Refuses to open a database that a newer Limelight has made. Dexie 4 would open it all the same: after the browser's
 * `VersionError` it asks again without a version, takes what is there, and adds what it misses (dexieOpen in dexie.mjs).
 * Then an old Limelight would write rows into tables whose meaning it does not know. So asking without a version, which
 * Limelight itself never does, is refused before anything is touched.
 *
 * @param problemOf what to say: an update under an open page is news of another sort than an old Limelight put back.
 */
export function guardOpening(factory: IDBFactory, problemOf: () => 'database-newer' | 'extension-updated'): IDBFactory {
  return {
    open(name, version) {
      if (version === undefined) throw new Problem(problemOf());
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (first, second) => factory.cmp(first, second),
  };
}
