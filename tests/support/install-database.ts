interface StoreShape {
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
}

/** A database as a released Limelight left it behind: taken out of the browser, not out of today's code. */
export interface DatabaseFixture {
  /** The browser's own number: Dexie's times ten. */
  version: number;
  stores: Record<string, StoreShape>;
  rows: Record<string, unknown[]>;
}

/** Puts it back, without Dexie. */
export async function installDatabase(name: string, { version, stores, rows }: DatabaseFixture): Promise<void> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const [table, { indexes, ...shape }] of Object.entries(stores)) {
      const store = request.result.createObjectStore(table, shape);
      for (const { name: index, keyPath, ...options } of indexes) store.createIndex(index, keyPath, options);
      for (const row of rows[table] ?? []) store.add(row);
    }
  };
  (await finished(request)).close();
}

/** The number and the tables that are there, as the browser tells. */
export async function inspectDatabase(name: string): Promise<{ version: number; tables: string[] }> {
  const opened = await finished(indexedDB.open(name));
  const found = { version: opened.version, tables: [...opened.objectStoreNames] };
  opened.close();
  return found;
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
