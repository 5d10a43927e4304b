import type { Page } from '@playwright/test';

/** Every row of a table of Limelight's database, read in one of its own pages. What cannot be cloned arrives as text. */
export function readRows<Row = Record<string, unknown>>(page: Page, table: string): Promise<Row[]> {
  return page.evaluate(rowsOf, table) as Promise<Row[]>;
}

/** Runs in the page itself, whatever drives it; so it may use nothing from outside. */
export function rowsOf(table: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('limelight');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(table).objectStore(table).getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}

/** The names of all tables. */
export function readTables(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('limelight');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          resolve([...opening.result.objectStoreNames]);
          opening.result.close();
        };
      }),
  );
}
